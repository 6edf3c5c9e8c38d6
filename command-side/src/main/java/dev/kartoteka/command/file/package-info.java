/** Files that people upload to a client: taken in with care, kept as versions, never run. */
@NullMarked
package dev.kartoteka.command.file;

import org.jspecify.annotations.NullMarked;
