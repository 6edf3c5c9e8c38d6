/** Meetings and visits: planned, moved, held, cancelled. */
@NullMarked
package dev.kartoteka.command.meeting;

import org.jspecify.annotations.NullMarked;
