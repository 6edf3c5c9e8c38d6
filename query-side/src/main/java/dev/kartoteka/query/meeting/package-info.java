/** Meetings and visits. */
@NullMarked
package dev.kartoteka.query.meeting;

import org.jspecify.annotations.NullMarked;
