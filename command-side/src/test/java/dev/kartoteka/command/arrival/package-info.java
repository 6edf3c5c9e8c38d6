@NullMarked
package dev.kartoteka.command.arrival;

import org.jspecify.annotations.NullMarked;
