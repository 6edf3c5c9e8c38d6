/** Who may take how much from the pool, and what they hold. */
@NullMarked
package dev.kartoteka.command.pool;

import org.jspecify.annotations.NullMarked;
