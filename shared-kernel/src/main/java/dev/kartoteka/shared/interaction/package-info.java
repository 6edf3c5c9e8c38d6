/** Interactions: calls, meetings, mails, notes and the like with a client. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.interaction;

import org.jspecify.annotations.NullMarked;
