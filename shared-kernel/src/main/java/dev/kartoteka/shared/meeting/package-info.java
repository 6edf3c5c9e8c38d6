/** Meetings and visits: who meets whom, when and how often. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.meeting;

import org.jspecify.annotations.NullMarked;
