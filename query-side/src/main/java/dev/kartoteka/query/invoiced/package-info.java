/** What was ordered and invoiced, and how it compares with what was won and what was paid. */
@NullMarked
package dev.kartoteka.query.invoiced;

import org.jspecify.annotations.NullMarked;
