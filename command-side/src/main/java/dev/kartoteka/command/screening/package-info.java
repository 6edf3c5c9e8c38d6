/** Watches for values on the blocklist: warns whoever enters one, and notes on the entry who has it. */
@NullMarked
package dev.kartoteka.command.screening;

import org.jspecify.annotations.NullMarked;
