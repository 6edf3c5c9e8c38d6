/**
 * What a client of the system can rely on, tried through HTTP alone on the whole of it: started in this process, or running
 * already where {@code kartoteka.test.base-url} says. Identifiers are new in every run, so that a suite may run again and again.
 */
@NullMarked
package dev.kartoteka.standalone.acceptance;

import org.jspecify.annotations.NullMarked;
