/** What the open deals are likely to bring, and how their value came to change between two moments. */
@NullMarked
package dev.kartoteka.query.forecast;

import org.jspecify.annotations.NullMarked;
