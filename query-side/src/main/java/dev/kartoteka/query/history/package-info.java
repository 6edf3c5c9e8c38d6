/** The one projection that keeps audit rows and timeline entries, so that neither is there without the other. */
@NullMarked
package dev.kartoteka.query.history;

import org.jspecify.annotations.NullMarked;
