/** Goals: what is to be reached, by whom and when. */
@NullMarked
package dev.kartoteka.command.goal;

import org.jspecify.annotations.NullMarked;
