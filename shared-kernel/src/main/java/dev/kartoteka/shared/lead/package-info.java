/** Leads: interest not yet qualified. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.lead;

import org.jspecify.annotations.NullMarked;
