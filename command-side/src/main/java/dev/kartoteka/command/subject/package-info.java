/** Persons as subjects of their data: consent, legal holds, and erasure, which goes on until nothing is left. */
@NullMarked
package dev.kartoteka.command.subject;

import org.jspecify.annotations.NullMarked;
