/** Commands for a terminal; each talks to a running system over HTTP, as any user would. */
@NullMarked
package dev.kartoteka.standalone.cli;

import org.jspecify.annotations.NullMarked;
