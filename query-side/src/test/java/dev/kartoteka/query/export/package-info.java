@NullMarked
package dev.kartoteka.query.export;

import org.jspecify.annotations.NullMarked;
