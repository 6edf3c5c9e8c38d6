@NullMarked
package dev.kartoteka.platform.calendar;

import org.jspecify.annotations.NullMarked;
