/** What papers of a sale have in common where they are shown: priced lines and their sums. */
@NullMarked
package dev.kartoteka.query.sale;

import org.jspecify.annotations.NullMarked;
