/** What follows for quotes from what happened to deals and approvals, and the other way round. */
@NullMarked
package dev.kartoteka.command.quotepolicy;

import org.jspecify.annotations.NullMarked;
