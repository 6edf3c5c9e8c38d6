/** Invoices and credit notes, numbered without gaps, and what is owed on each. */
@NullMarked
package dev.kartoteka.command.invoice;

import org.jspecify.annotations.NullMarked;
