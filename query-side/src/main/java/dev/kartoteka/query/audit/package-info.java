/** Every event as it was recorded, with who, when, through which door and why, in the one order of all events. */
@NullMarked
package dev.kartoteka.query.audit;

import org.jspecify.annotations.NullMarked;
