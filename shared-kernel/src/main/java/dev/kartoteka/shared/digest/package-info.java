/** Digests: what an employee is mailed of their notifications, and when. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.digest;

import org.jspecify.annotations.NullMarked;
