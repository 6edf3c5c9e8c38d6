/** What reports start from, over a real read store. */
@NullMarked
package dev.kartoteka.query.report;

import org.jspecify.annotations.NullMarked;
