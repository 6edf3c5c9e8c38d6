/** What papers of a sale have in common where they are shown: priced lines, their sums, and stays in a status. */
@NullMarked
package dev.kartoteka.query.sale;

import org.jspecify.annotations.NullMarked;
