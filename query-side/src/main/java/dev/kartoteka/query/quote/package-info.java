/** Quotes, with all their versions. */
@NullMarked
package dev.kartoteka.query.quote;

import org.jspecify.annotations.NullMarked;
