/**
 * The client 360 card: all that is known of a client in one answer. Put together from the rows of clients, contacts, deals and
 * interactions that were valid at the moment asked about, so that now and then are the same code.
 */
@NullMarked
package dev.kartoteka.query.clientcard;

import org.jspecify.annotations.NullMarked;
