/** Rules that say which papers somebody must approve, and who. */
@NullMarked
package dev.kartoteka.command.approvalrule;

import org.jspecify.annotations.NullMarked;
