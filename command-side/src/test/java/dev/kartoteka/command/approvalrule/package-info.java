@NullMarked
package dev.kartoteka.command.approvalrule;

import org.jspecify.annotations.NullMarked;
