/** Pipelines as the read side sees them: stages in order, retired ones in the place where they stood, and reasons for losses. */
@NullMarked
package dev.kartoteka.query.pipeline;

import org.jspecify.annotations.NullMarked;
