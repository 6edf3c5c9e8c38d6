/** Documents: templates filled from the records, signed, numbered, and kept as PDF. */
@NullMarked
package dev.kartoteka.command.document;

import org.jspecify.annotations.NullMarked;
