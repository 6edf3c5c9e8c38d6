/** What is kept with every event beside its payload. */
@NullMarked
package dev.kartoteka.shared.metadata;

import org.jspecify.annotations.NullMarked;
