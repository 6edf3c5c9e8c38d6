@NullMarked
package dev.kartoteka.standalone.accesslog;

import org.jspecify.annotations.NullMarked;
