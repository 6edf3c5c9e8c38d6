/** How messages, events and tokens are serialized, and how a stored event becomes one that folds understand. */
@NullMarked
package dev.kartoteka.platform.axon;

import org.jspecify.annotations.NullMarked;
