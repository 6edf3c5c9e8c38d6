/** A copy of a data directory, taken while the system runs, and back. */
@NullMarked
package dev.kartoteka.standalone.backup;

import org.jspecify.annotations.NullMarked;
