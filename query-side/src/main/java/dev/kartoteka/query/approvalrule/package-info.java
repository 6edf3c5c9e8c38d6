/** Rules that say which papers somebody must approve. */
@NullMarked
package dev.kartoteka.query.approvalrule;

import org.jspecify.annotations.NullMarked;
