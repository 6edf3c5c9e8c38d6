/** Clients: what may be done with them. */
@NullMarked
package dev.kartoteka.command.client;

import org.jspecify.annotations.NullMarked;
