/** Tests of orders. */
@NullMarked
package dev.kartoteka.command.order;

import org.jspecify.annotations.NullMarked;
