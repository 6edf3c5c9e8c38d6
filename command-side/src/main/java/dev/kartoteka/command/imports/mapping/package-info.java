/** Mappings: which column of a row feeds which field of which command. Knows neither files nor the command bus. */
@NullMarked
package dev.kartoteka.command.imports.mapping;

import org.jspecify.annotations.NullMarked;
