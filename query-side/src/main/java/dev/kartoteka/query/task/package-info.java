/** Tasks of employees. */
@NullMarked
package dev.kartoteka.query.task;

import org.jspecify.annotations.NullMarked;
