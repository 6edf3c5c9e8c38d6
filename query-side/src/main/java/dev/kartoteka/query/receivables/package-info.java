/** What clients owe, by how long it has been due. */
@NullMarked
package dev.kartoteka.query.receivables;

import org.jspecify.annotations.NullMarked;
