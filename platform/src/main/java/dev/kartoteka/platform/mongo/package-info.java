/** How both sides talk to a MongoDB outside of their process. */
@NullMarked
package dev.kartoteka.platform.mongo;

import org.jspecify.annotations.NullMarked;
