/** What all aggregates share: the order of time in a record, versions, and a look at other records' streams. */
@NullMarked
package dev.kartoteka.command.record;

import org.jspecify.annotations.NullMarked;
