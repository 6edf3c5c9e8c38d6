@NullMarked
package dev.kartoteka.query.completeness;

import org.jspecify.annotations.NullMarked;
