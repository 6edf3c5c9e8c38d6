@NullMarked
package dev.kartoteka.platform.security;

import org.jspecify.annotations.NullMarked;
