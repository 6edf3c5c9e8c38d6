@NullMarked
package dev.kartoteka.query.timeline;

import org.jspecify.annotations.NullMarked;
