/** Products and their prices. */
@NullMarked
package dev.kartoteka.query.product;

import org.jspecify.annotations.NullMarked;
