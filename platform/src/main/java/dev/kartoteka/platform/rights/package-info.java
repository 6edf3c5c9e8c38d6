/** Who may do what, in one table: role by collection by reach. */
@NullMarked
package dev.kartoteka.platform.rights;

import org.jspecify.annotations.NullMarked;
