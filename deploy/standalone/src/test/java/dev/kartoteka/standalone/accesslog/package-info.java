/** The log of accesses, asked of the running system, and what it costs. */
@NullMarked
package dev.kartoteka.standalone.accesslog;

import org.jspecify.annotations.NullMarked;
