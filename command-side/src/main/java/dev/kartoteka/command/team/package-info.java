/** Teams: with whom one works. */
@NullMarked
package dev.kartoteka.command.team;

import org.jspecify.annotations.NullMarked;
