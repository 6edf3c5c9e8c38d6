/** Events of tax rates. Names of types and components are frozen at the first release: they are in the store. */
@NullMarked
package dev.kartoteka.shared.taxrate;

import org.jspecify.annotations.NullMarked;
