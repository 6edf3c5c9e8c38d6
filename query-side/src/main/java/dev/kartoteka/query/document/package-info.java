/** Documents: filled, numbered papers, and their contents. */
@NullMarked
package dev.kartoteka.query.document;

import org.jspecify.annotations.NullMarked;
