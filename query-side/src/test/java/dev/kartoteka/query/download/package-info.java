@NullMarked
package dev.kartoteka.query.download;

import org.jspecify.annotations.NullMarked;
