/** The pool: what nobody is responsible for, who took what from it, and its limits. */
@NullMarked
package dev.kartoteka.query.pool;

import org.jspecify.annotations.NullMarked;
