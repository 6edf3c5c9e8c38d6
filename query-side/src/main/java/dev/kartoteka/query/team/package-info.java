/** The tree of teams. */
@NullMarked
package dev.kartoteka.query.team;

import org.jspecify.annotations.NullMarked;
