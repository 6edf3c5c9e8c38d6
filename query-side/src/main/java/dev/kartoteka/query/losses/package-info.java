/** At which stage and for which reason deals are lost. */
@NullMarked
package dev.kartoteka.query.losses;

import org.jspecify.annotations.NullMarked;
