/** The pool: what may be taken from it, and by whom. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.pool;

import org.jspecify.annotations.NullMarked;
