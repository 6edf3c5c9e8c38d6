/** Reminders: what calls an employee's attention at a time. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.reminder;

import org.jspecify.annotations.NullMarked;
