/**
 * What acts without being asked: policies send commands when something has happened or when a time has come, and lookups find
 * records by something else than their identifier. All of it follows the events, may lag behind them, and may do everything
 * twice; what may happen only once is for the aggregates to hold.
 */
@NullMarked
package dev.kartoteka.command.policy;

import org.jspecify.annotations.NullMarked;
