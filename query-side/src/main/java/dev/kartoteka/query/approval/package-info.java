/** Approvals, with the history of decisions. */
@NullMarked
package dev.kartoteka.query.approval;

import org.jspecify.annotations.NullMarked;
