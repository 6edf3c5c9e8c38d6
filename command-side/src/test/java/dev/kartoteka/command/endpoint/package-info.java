/** Tests of how commands come in and travel. */
@NullMarked
package dev.kartoteka.command.endpoint;

import org.jspecify.annotations.NullMarked;
