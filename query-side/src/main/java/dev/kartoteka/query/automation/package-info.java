/** Rules: what is done by itself, and whether it is on. */
@NullMarked
package dev.kartoteka.query.automation;

import org.jspecify.annotations.NullMarked;
