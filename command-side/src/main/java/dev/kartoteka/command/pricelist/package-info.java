/** Price lists: what products cost whom, and when. */
@NullMarked
package dev.kartoteka.command.pricelist;

import org.jspecify.annotations.NullMarked;
