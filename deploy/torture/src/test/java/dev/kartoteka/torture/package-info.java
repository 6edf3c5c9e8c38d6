@NullMarked
package dev.kartoteka.torture;

import org.jspecify.annotations.NullMarked;
