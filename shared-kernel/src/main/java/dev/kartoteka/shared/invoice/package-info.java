/** Invoices, credit notes and the series of their numbers. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.invoice;

import org.jspecify.annotations.NullMarked;
