/** What all reports count with: periods, ratios, days, sums per currency, stages in order. Pure, and without knowledge of any report. */
@NullMarked
package dev.kartoteka.query.measure;

import org.jspecify.annotations.NullMarked;
