/** How goals are met: what was reached, what may be expected, and who is ahead. */
@NullMarked
package dev.kartoteka.query.performance;

import org.jspecify.annotations.NullMarked;
