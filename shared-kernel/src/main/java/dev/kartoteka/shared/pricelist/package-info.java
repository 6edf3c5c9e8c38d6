/** Events of price lists. Names of types and components are frozen at the first release: they are in the store. */
@NullMarked
package dev.kartoteka.shared.pricelist;

import org.jspecify.annotations.NullMarked;
