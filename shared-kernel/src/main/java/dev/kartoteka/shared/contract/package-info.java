/** Contracts: what was agreed with a client, and until when. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.contract;

import org.jspecify.annotations.NullMarked;
