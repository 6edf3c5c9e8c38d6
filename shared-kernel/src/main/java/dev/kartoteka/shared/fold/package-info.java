/** A read model is a fold: State x Event -> State, pure, without a store and without Spring. */
@NullMarked
package dev.kartoteka.shared.fold;

import org.jspecify.annotations.NullMarked;
