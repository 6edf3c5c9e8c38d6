/** Puts the embedded stores where the split mode has Axon Server and MongoDB; wiring only. */
@NullMarked
package dev.kartoteka.standalone.configuration;

import org.jspecify.annotations.NullMarked;
