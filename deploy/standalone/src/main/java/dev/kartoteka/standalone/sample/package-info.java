/** A sample to try the system with: made up, the same every time, loaded the way any user's data are. */
@NullMarked
package dev.kartoteka.standalone.sample;

import org.jspecify.annotations.NullMarked;
