/** Older revisions of stored events, made into the newest when they are read. */
@NullMarked
package dev.kartoteka.shared.upcasting;

import org.jspecify.annotations.NullMarked;
