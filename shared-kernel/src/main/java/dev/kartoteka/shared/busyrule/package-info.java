/** What happens when two colleagues turn to one client at a time. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.busyrule;

import org.jspecify.annotations.NullMarked;
