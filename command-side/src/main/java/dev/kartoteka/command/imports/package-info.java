/** Imports: files of rows that a mapping turns into commands, loaded in the background, twice without harm. */
@NullMarked
package dev.kartoteka.command.imports;

import org.jspecify.annotations.NullMarked;
