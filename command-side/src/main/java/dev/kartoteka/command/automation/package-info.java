/** Rules: what is to be done by itself when something happens. How they act is in {@code automationrun}. */
@NullMarked
package dev.kartoteka.command.automation;

import org.jspecify.annotations.NullMarked;
