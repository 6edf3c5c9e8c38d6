/** What came in from outside: e-mails and calls, before and after it is known whose they are. */
@NullMarked
package dev.kartoteka.shared.arrival;

import org.jspecify.annotations.NullMarked;
