/** Which records somebody may see, drawn from the records' own streams: what a command is about, and what it names. */
@NullMarked
package dev.kartoteka.command.access;

import org.jspecify.annotations.NullMarked;
