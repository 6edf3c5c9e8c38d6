/** The open deals of a pipeline, stage by stage. */
@NullMarked
package dev.kartoteka.query.board;

import org.jspecify.annotations.NullMarked;
