/** Tests that start, stop and kill whole processes. */
@NullMarked
package dev.kartoteka.standalone.process;

import org.jspecify.annotations.NullMarked;
