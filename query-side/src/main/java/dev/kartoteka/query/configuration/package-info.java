/** Spring, Axon and MongoDB wiring of the query side; the only place besides projections that knows Axon. */
@NullMarked
package dev.kartoteka.query.configuration;

import org.jspecify.annotations.NullMarked;
