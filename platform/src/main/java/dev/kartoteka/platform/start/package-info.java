/** What happens before Spring: settings checked while nothing is touched yet, and the choice of stores. */
@NullMarked
package dev.kartoteka.platform.start;

import org.jspecify.annotations.NullMarked;
