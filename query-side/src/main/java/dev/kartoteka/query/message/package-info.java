/** Messages to clients, and how far they have come. */
@NullMarked
package dev.kartoteka.query.message;

import org.jspecify.annotations.NullMarked;
