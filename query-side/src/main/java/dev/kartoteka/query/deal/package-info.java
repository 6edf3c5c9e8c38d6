/** Deals as the read side sees them: the state after each event, with every visit to a stage. Reports are computed from these states alone. */
@NullMarked
package dev.kartoteka.query.deal;

import org.jspecify.annotations.NullMarked;
