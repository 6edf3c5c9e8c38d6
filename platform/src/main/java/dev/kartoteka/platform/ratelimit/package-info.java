/** How many requests one caller may make, so that none takes the others' turn. */
@NullMarked
package dev.kartoteka.platform.ratelimit;

import org.jspecify.annotations.NullMarked;
