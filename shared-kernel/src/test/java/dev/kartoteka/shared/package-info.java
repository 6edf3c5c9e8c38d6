/** What is held for the whole repository: what depends on what, what is written down, how long files are. */
@NullMarked
package dev.kartoteka.shared;

import org.jspecify.annotations.NullMarked;
