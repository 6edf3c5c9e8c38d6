/** Deals: sales in progress. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.deal;

import org.jspecify.annotations.NullMarked;
