/** Notifications: what an employee is told, once, and whether they read it. */
@NullMarked
package dev.kartoteka.command.notification;

import org.jspecify.annotations.NullMarked;
