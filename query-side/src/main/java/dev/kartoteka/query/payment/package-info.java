/** Payments, and what is left of each. */
@NullMarked
package dev.kartoteka.query.payment;

import org.jspecify.annotations.NullMarked;
