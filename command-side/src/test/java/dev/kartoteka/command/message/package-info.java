@NullMarked
package dev.kartoteka.command.message;

import org.jspecify.annotations.NullMarked;
