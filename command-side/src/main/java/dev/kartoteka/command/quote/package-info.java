/** Quotes: what is offered in a deal, at which prices, until when. */
@NullMarked
package dev.kartoteka.command.quote;

import org.jspecify.annotations.NullMarked;
