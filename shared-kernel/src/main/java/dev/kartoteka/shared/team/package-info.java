/** Teams: a tree of those who work together. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.team;

import org.jspecify.annotations.NullMarked;
