/** The funnel of a pipeline in its three modes: a cohort of deals, a snapshot of stocks, the transitions of a period. */
@NullMarked
package dev.kartoteka.query.funnel;

import org.jspecify.annotations.NullMarked;
