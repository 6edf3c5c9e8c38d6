/** Meetings and tasks as calendar programs read them: RFC 5545, one by one and as a feed of an employee. */
@NullMarked
package dev.kartoteka.query.icalendar;

import org.jspecify.annotations.NullMarked;
