/** Plans of commission. */
@NullMarked
package dev.kartoteka.command.commissionplan;

import org.jspecify.annotations.NullMarked;
