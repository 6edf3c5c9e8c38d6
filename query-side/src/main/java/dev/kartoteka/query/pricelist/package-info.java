/** Price lists and what is in them. */
@NullMarked
package dev.kartoteka.query.pricelist;

import org.jspecify.annotations.NullMarked;
