/** E-mails and calls that came in, and whose they are; the list of those that wait for somebody's word. */
@NullMarked
package dev.kartoteka.query.arrival;

import org.jspecify.annotations.NullMarked;
