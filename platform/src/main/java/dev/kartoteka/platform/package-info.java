/** What both sides need of the web and of Axon, so that neither repeats it nor knows the other. */
@NullMarked
package dev.kartoteka.platform;

import org.jspecify.annotations.NullMarked;
