/** Plans of commission: what is paid for what was sold. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.commissionplan;

import org.jspecify.annotations.NullMarked;
