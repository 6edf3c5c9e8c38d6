/** Tests of what happens before Spring. */
@NullMarked
package dev.kartoteka.platform.start;

import org.jspecify.annotations.NullMarked;
