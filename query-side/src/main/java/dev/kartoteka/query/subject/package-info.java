/** What was done about persons as subjects of their data: consent, legal holds, erasures with their certificates. */
@NullMarked
package dev.kartoteka.query.subject;

import org.jspecify.annotations.NullMarked;
