/** The setting that says what happens when two colleagues turn to one client at a time. */
@NullMarked
package dev.kartoteka.query.busyrule;

import org.jspecify.annotations.NullMarked;
