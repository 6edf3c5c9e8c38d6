package dev.kartoteka.command.imports.mapping;

import java.util.Map;

/**
 * What becomes of rows that cannot be placed as they are. Each use of it is counted and listed.
 *
 * @param set columns that get another text
 */
record Rule(String name, Condition when, Map<String, Template> set, Then then, String because) {

    /** What to do with the row. */
    enum Then {
        ACCEPT,
        IGNORE,
        REJECT
    }
}
