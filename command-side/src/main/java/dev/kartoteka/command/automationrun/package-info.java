/**
 * How rules act: they follow the events, ask their condition, and send the commands they name, once for each cause (ADR 47). And
 * what they would have done in the past.
 */
@NullMarked
package dev.kartoteka.command.automationrun;

import org.jspecify.annotations.NullMarked;
