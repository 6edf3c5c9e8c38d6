/** Value objects: what refuses a bad shape. Commands carry them, events carry their JDK types. */
@NullMarked
package dev.kartoteka.shared.value;

import org.jspecify.annotations.NullMarked;
