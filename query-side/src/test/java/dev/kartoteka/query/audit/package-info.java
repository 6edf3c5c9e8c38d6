@NullMarked
package dev.kartoteka.query.audit;

import org.jspecify.annotations.NullMarked;
