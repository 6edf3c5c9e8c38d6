/** Spans for who collects them: from a request over its command and the append to the projections, under one trace id. */
@NullMarked
package dev.kartoteka.platform.tracing;

import org.jspecify.annotations.NullMarked;
