@NullMarked
package dev.kartoteka.command.erasure;

import org.jspecify.annotations.NullMarked;
