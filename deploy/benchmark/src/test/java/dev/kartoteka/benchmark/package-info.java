@NullMarked
package dev.kartoteka.benchmark;

import org.jspecify.annotations.NullMarked;
