/** Tax rates by code and day. */
@NullMarked
package dev.kartoteka.query.taxrate;

import org.jspecify.annotations.NullMarked;
