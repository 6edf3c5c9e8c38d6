/** Goals: what a company, team or employee is to reach in a span of days. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.goal;

import org.jspecify.annotations.NullMarked;
