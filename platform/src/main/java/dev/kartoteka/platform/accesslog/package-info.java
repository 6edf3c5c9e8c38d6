/** Who read which personal data when, who logged in, and who was refused: what changes nothing, and so is no event. */
@NullMarked
package dev.kartoteka.platform.accesslog;

import org.jspecify.annotations.NullMarked;
