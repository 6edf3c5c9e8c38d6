/** What follows for contracts and orders from what happened to them: that somebody is asked to approve them. */
@NullMarked
package dev.kartoteka.command.paperpolicy;

import org.jspecify.annotations.NullMarked;
