/** Tests of keys and of what is sealed by them. */
@NullMarked
package dev.kartoteka.platform.privacy;

import org.jspecify.annotations.NullMarked;
