/** Tax rates: how much tax a code means, from which day on. */
@NullMarked
package dev.kartoteka.command.taxrate;

import org.jspecify.annotations.NullMarked;
