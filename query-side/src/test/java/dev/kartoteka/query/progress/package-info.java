@NullMarked
package dev.kartoteka.query.progress;

import org.jspecify.annotations.NullMarked;
