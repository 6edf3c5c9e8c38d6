/** Keys by which other programs use this one. */
@NullMarked
package dev.kartoteka.shared.apikey;

import org.jspecify.annotations.NullMarked;
