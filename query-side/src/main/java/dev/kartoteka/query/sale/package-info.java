/** What quotes, orders and invoices look like where they are alike: their lines. */
@NullMarked
package dev.kartoteka.query.sale;

import org.jspecify.annotations.NullMarked;
