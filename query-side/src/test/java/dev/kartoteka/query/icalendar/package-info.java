/** Whether calendar programs read what was meant. */
@NullMarked
package dev.kartoteka.query.icalendar;

import org.jspecify.annotations.NullMarked;
