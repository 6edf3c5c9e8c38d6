/** Open deals that have stood in their stage for longer than the stage allows. */
@NullMarked
package dev.kartoteka.query.rotting;

import org.jspecify.annotations.NullMarked;
