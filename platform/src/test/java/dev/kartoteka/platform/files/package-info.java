/** Files that this system makes for itself. */
@NullMarked
package dev.kartoteka.platform.files;

import org.jspecify.annotations.NullMarked;
