/** Refusals by rule. */
@NullMarked
package dev.kartoteka.command.rule;

import org.jspecify.annotations.NullMarked;
