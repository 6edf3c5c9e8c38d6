/** Events of limits of discounts. Names of types and components are frozen at the first release: they are in the store. */
@NullMarked
package dev.kartoteka.shared.discountlimit;

import org.jspecify.annotations.NullMarked;
