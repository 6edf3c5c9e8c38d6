/** Contracts: formed from deals, signed, renewed, and ended. */
@NullMarked
package dev.kartoteka.command.contract;

import org.jspecify.annotations.NullMarked;
