/** Digests: at which hour an employee is mailed their unread notifications, and what became of each mail. */
@NullMarked
package dev.kartoteka.command.digest;

import org.jspecify.annotations.NullMarked;
