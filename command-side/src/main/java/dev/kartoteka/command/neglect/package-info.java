/** What was claimed from the pool goes back when its owner lets it lie. */
@NullMarked
package dev.kartoteka.command.neglect;

import org.jspecify.annotations.NullMarked;
