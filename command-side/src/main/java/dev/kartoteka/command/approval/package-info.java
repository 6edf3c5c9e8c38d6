/** Approvals: papers laid before those who must say yes to them. How a paper asks is told at {@link dev.kartoteka.command.approval.Approvals}. */
@NullMarked
package dev.kartoteka.command.approval;

import org.jspecify.annotations.NullMarked;
