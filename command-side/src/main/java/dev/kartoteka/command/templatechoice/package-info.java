/** Which template a document of a kind is filled from. */
@NullMarked
package dev.kartoteka.command.templatechoice;

import org.jspecify.annotations.NullMarked;
