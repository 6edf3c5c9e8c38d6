/** Clients as lists show them. */
@NullMarked
package dev.kartoteka.query.client;

import org.jspecify.annotations.NullMarked;
