/** What a running system tells of itself to those who run it. */
@NullMarked
package dev.kartoteka.standalone.observed;

import org.jspecify.annotations.NullMarked;
