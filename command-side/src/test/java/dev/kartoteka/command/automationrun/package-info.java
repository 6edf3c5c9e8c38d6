@NullMarked
package dev.kartoteka.command.automationrun;

import org.jspecify.annotations.NullMarked;
