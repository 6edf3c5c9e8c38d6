/** Timelines, tried on the read store that users have. */
@NullMarked
package dev.kartoteka.query.timeline;

import org.jspecify.annotations.NullMarked;
