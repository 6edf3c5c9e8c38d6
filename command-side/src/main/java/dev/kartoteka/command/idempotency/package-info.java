/** The same key and body answer as the first time, over crashes too. */
@NullMarked
package dev.kartoteka.command.idempotency;

import org.jspecify.annotations.NullMarked;
