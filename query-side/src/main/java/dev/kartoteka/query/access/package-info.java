/** What whoever asks may see of the read models: which records, and which of their fields. */
@NullMarked
package dev.kartoteka.query.access;

import org.jspecify.annotations.NullMarked;
