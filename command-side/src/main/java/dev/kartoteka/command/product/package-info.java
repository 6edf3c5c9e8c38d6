/** Products: what is sold, and at which price. */
@NullMarked
package dev.kartoteka.command.product;

import org.jspecify.annotations.NullMarked;
