/** The laws of read models, tried on the read store that users have. */
@NullMarked
package dev.kartoteka.query.record;

import org.jspecify.annotations.NullMarked;
