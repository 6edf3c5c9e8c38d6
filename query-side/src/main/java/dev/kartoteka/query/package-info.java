/** The query side: what anybody reads, computed from events. It sends no commands. */
@NullMarked
package dev.kartoteka.query;

import org.jspecify.annotations.NullMarked;
