/** Messages to clients: what they say, and how far they have come. How they are sent is in {@code outbox}. */
@NullMarked
package dev.kartoteka.command.message;

import org.jspecify.annotations.NullMarked;
