/** Leads, and what became of them. */
@NullMarked
package dev.kartoteka.query.lead;

import org.jspecify.annotations.NullMarked;
