/** Uploaded files as rows: CSV or NDJSON, packed with gzip or not, told apart by their content. */
@NullMarked
package dev.kartoteka.command.imports.rows;

import org.jspecify.annotations.NullMarked;
