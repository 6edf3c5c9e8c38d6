/** Invoices and credit notes with what is owed on each, and the series of their numbers. */
@NullMarked
package dev.kartoteka.query.invoice;

import org.jspecify.annotations.NullMarked;
