/** Reminders of employees. */
@NullMarked
package dev.kartoteka.query.reminder;

import org.jspecify.annotations.NullMarked;
