/** How promising leads and deals are: points by rule for leads, and what closed deals teach for open ones. */
@NullMarked
package dev.kartoteka.query.score;

import org.jspecify.annotations.NullMarked;
