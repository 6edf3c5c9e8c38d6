/** How much contact there was: interactions by kind, employee, team of that time and period. */
@NullMarked
package dev.kartoteka.query.interactionstats;

import org.jspecify.annotations.NullMarked;
