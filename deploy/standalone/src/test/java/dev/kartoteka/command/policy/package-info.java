/** What acts without being asked, over the store that the system has. */
@NullMarked
package dev.kartoteka.command.policy;

import org.jspecify.annotations.NullMarked;
