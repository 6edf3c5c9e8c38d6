/** How long deals stay in each stage. */
@NullMarked
package dev.kartoteka.query.stagetime;

import org.jspecify.annotations.NullMarked;
