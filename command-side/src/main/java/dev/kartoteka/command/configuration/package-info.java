/** Spring and Axon wiring of the command side; the only place besides aggregates that knows Axon. */
@NullMarked
package dev.kartoteka.command.configuration;

import org.jspecify.annotations.NullMarked;
