/** Pipelines: the process of a sale and its ordered stages. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.pipeline;

import org.jspecify.annotations.NullMarked;
