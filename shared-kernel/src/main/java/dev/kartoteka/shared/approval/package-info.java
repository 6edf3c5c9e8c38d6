/** Events of approvals. Names of types and components are frozen at the first release: they are in the store. */
@NullMarked
package dev.kartoteka.shared.approval;

import org.jspecify.annotations.NullMarked;
