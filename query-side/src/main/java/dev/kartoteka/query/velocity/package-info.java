/** How much money a pipeline turns over in a day, and how long its deals take. */
@NullMarked
package dev.kartoteka.query.velocity;

import org.jspecify.annotations.NullMarked;
