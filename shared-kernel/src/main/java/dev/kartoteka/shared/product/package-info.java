/** Products: what is sold. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.product;

import org.jspecify.annotations.NullMarked;
