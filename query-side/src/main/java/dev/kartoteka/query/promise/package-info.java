/** Promises and agreements with clients. */
@NullMarked
package dev.kartoteka.query.promise;

import org.jspecify.annotations.NullMarked;
