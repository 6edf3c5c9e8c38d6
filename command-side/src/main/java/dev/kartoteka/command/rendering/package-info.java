/** From a template with placeholders to a PDF: checked, filled, laid out. Runs no code of the template and fetches nothing. */
@NullMarked
package dev.kartoteka.command.rendering;

import org.jspecify.annotations.NullMarked;
