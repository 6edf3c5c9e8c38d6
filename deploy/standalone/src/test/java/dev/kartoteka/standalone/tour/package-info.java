/** What the README and the API's description say, tried against a system that runs as a user has it. */
@NullMarked
package dev.kartoteka.standalone.tour;

import org.jspecify.annotations.NullMarked;
