/** Answers of any length: rows that go out as they are read, and a broken answer that looks broken. */
@NullMarked
package dev.kartoteka.query.download;

import org.jspecify.annotations.NullMarked;
