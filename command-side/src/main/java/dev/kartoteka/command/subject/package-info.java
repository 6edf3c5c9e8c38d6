/** Persons as subjects of their data: consent, legal holds, and that they are to be erased. */
@NullMarked
package dev.kartoteka.command.subject;

import org.jspecify.annotations.NullMarked;
