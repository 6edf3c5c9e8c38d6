/** Whole read models as CSV or NDJSON, now and as of any moment, row by row. */
@NullMarked
package dev.kartoteka.query.export;

import org.jspecify.annotations.NullMarked;
