@NullMarked
package dev.kartoteka.platform.web;

import org.jspecify.annotations.NullMarked;
