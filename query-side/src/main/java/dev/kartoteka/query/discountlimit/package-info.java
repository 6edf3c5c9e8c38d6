/** How great a discount each role may give. */
@NullMarked
package dev.kartoteka.query.discountlimit;

import org.jspecify.annotations.NullMarked;
