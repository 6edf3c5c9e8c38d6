@NullMarked
package dev.kartoteka.command.outbox;

import org.jspecify.annotations.NullMarked;
