/** Builds read models anew beside those that are read, and tells how projections stand. */
@NullMarked
package dev.kartoteka.query.rebuild;

import org.jspecify.annotations.NullMarked;
