@NullMarked
package dev.kartoteka.platform.axon;

import org.jspecify.annotations.NullMarked;
