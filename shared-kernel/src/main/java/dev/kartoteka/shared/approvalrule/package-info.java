/** Events of the rules that say which papers somebody must approve. Names of types and components are frozen at the first release: they are in the store. */
@NullMarked
package dev.kartoteka.shared.approvalrule;

import org.jspecify.annotations.NullMarked;
