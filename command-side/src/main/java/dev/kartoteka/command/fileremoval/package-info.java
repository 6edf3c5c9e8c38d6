/** Erases the contents of files that were removed. */
@NullMarked
package dev.kartoteka.command.fileremoval;

import org.jspecify.annotations.NullMarked;
