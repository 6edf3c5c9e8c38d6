/** Bytes on their way through, which are counted as they pass. */
@NullMarked
package dev.kartoteka.platform.stream;

import org.jspecify.annotations.NullMarked;
