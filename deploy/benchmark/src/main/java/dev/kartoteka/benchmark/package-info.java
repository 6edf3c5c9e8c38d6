/**
 * The client's side of the benchmark: starts the system, drives it over HTTP from this process, and sets each figure against a
 * limit measured in the same run. A figure alone says more about the machine than about the system; a ratio does not.
 */
@NullMarked
package dev.kartoteka.benchmark;

import org.jspecify.annotations.NullMarked;
