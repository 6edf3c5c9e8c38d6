/** Refusals as RFC 9457 problem documents with a stable code. */
@NullMarked
package dev.kartoteka.platform.problem;

import org.jspecify.annotations.NullMarked;
