/** Tests of contracts. */
@NullMarked
package dev.kartoteka.command.contract;

import org.jspecify.annotations.NullMarked;
