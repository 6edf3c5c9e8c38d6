/** What is made of a lead once its conversion is decided. */
@NullMarked
package dev.kartoteka.command.conversion;

import org.jspecify.annotations.NullMarked;
