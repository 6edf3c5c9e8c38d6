@NullMarked
package dev.kartoteka.command.handover;

import org.jspecify.annotations.NullMarked;
