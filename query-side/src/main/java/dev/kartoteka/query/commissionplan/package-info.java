/** Plans of commission, and what became of them. */
@NullMarked
package dev.kartoteka.query.commissionplan;

import org.jspecify.annotations.NullMarked;
