@NullMarked
package dev.kartoteka.standalone.issuer;

import org.jspecify.annotations.NullMarked;
