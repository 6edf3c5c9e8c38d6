/** Payments: money received from clients and given back. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.payment;

import org.jspecify.annotations.NullMarked;
