/** Tests of how the process is put together and set up. */
@NullMarked
package dev.kartoteka.standalone.configuration;

import org.jspecify.annotations.NullMarked;
