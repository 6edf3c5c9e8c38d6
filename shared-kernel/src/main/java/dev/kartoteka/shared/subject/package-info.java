/** Persons as subjects of their data: consent, legal holds, erasure. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.subject;

import org.jspecify.annotations.NullMarked;
