/** Interactions: contacts with clients, as they were told, corrected and retracted. */
@NullMarked
package dev.kartoteka.command.interaction;

import org.jspecify.annotations.NullMarked;
