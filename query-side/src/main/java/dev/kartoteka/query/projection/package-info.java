/** Where read models are kept, of which there may be two generations at a time: the one that is read and one being built. */
@NullMarked
package dev.kartoteka.query.projection;

import org.jspecify.annotations.NullMarked;
