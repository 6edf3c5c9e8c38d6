/** Deals: sales in progress, each in one stage of one pipeline until it is won or lost. */
@NullMarked
package dev.kartoteka.command.deal;

import org.jspecify.annotations.NullMarked;
