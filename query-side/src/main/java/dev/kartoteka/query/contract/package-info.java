/** Contracts with clients: what was agreed, and how it stands. */
@NullMarked
package dev.kartoteka.query.contract;

import org.jspecify.annotations.NullMarked;
