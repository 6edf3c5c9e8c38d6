/** Both key stores, tried on the servers that they are used with. */
@NullMarked
package dev.kartoteka.platform.privacy;

import org.jspecify.annotations.NullMarked;
