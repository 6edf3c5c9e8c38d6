/** Tests of the embedded read store, and a measurement of it. */
@NullMarked
package dev.kartoteka.standalone.readstore;

import org.jspecify.annotations.NullMarked;
