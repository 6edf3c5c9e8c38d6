@NullMarked
package dev.kartoteka.command.inbox;

import org.jspecify.annotations.NullMarked;
