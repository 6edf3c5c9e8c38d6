/** Files that were uploaded to clients, and their contents. */
@NullMarked
package dev.kartoteka.query.file;

import org.jspecify.annotations.NullMarked;
