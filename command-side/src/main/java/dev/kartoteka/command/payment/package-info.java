/** Payments: money received from clients, given back, or entered by mistake. */
@NullMarked
package dev.kartoteka.command.payment;

import org.jspecify.annotations.NullMarked;
