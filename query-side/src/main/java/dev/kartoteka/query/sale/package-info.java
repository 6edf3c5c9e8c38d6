/** Lines of papers of a sale, as they are shown. */
@NullMarked
package dev.kartoteka.query.sale;

import org.jspecify.annotations.NullMarked;
