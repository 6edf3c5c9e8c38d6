/**
 * How webhooks are sent: each event once for each webhook that wants it, signed, in the order of its record, again until it is
 * taken, and to no address that lies inside (ADR 46).
 */
@NullMarked
package dev.kartoteka.command.webhookdelivery;

import org.jspecify.annotations.NullMarked;
