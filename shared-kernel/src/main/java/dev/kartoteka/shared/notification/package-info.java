/** Notifications: what an employee is told by the system. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.notification;

import org.jspecify.annotations.NullMarked;
