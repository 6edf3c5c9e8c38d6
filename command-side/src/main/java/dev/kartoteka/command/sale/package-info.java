/** How the lines of papers are priced, from what a command says and what the catalogue knows. */
@NullMarked
package dev.kartoteka.command.sale;

import org.jspecify.annotations.NullMarked;
