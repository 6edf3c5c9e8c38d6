/** The whole of Kartoteka in one process: embedded stores, one port, one command to start it. */
@NullMarked
package dev.kartoteka.standalone;

import org.jspecify.annotations.NullMarked;
