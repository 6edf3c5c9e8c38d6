/** Keys by which other programs use this one: given out, shown once, revoked. */
@NullMarked
package dev.kartoteka.command.apikey;

import org.jspecify.annotations.NullMarked;
