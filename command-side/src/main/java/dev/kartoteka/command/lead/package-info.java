/** Leads: from the first interest to a client with a deal, or to nothing. */
@NullMarked
package dev.kartoteka.command.lead;

import org.jspecify.annotations.NullMarked;
