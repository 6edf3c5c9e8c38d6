/** What quotes, orders and invoices have in common: lines and their sums. Component names are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.sale;

import org.jspecify.annotations.NullMarked;
