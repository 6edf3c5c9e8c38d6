/** Pipelines: the stages deals go through, and the reasons for which they are lost. */
@NullMarked
package dev.kartoteka.command.pipeline;

import org.jspecify.annotations.NullMarked;
