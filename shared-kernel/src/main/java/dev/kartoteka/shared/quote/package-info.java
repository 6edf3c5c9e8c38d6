/** Events of quotes. Names of types and components are frozen at the first release: they are in the store. */
@NullMarked
package dev.kartoteka.shared.quote;

import org.jspecify.annotations.NullMarked;
