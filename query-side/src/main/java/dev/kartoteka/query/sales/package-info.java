/** Who sold how much in a period, and which sources, owners and products win. */
@NullMarked
package dev.kartoteka.query.sales;

import org.jspecify.annotations.NullMarked;
