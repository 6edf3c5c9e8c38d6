/** Notifications to employees. */
@NullMarked
package dev.kartoteka.query.notification;

import org.jspecify.annotations.NullMarked;
