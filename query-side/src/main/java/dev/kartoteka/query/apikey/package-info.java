/** API keys that were given out, without their secrets. */
@NullMarked
package dev.kartoteka.query.apikey;

import org.jspecify.annotations.NullMarked;
