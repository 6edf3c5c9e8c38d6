/** What acts without being asked, over the store that the system has. */
@NullMarked
package dev.kartoteka.command.outbox;

import org.jspecify.annotations.NullMarked;
