/** Warns, or refuses, where a colleague is at work on the client already. */
@NullMarked
package dev.kartoteka.command.busy;

import org.jspecify.annotations.NullMarked;
