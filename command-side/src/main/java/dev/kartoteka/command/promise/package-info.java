/** Promises and agreements: what was said, changed, kept or broken. */
@NullMarked
package dev.kartoteka.command.promise;

import org.jspecify.annotations.NullMarked;
