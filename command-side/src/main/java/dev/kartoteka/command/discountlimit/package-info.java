/** How great a discount each role may give without asking. */
@NullMarked
package dev.kartoteka.command.discountlimit;

import org.jspecify.annotations.NullMarked;
