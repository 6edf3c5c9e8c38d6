/** Reminders: what calls an employee's attention at a time, once for each time that is set. */
@NullMarked
package dev.kartoteka.command.reminder;

import org.jspecify.annotations.NullMarked;
