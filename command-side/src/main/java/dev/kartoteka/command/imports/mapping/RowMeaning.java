package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import java.util.List;

/** How the rows of a table become commands. */
interface RowMeaning {

    Reading begin();

    /** One way through the rows, with a memory where one is needed. */
    interface Reading {

        List<Step> of(Row row);
    }
}
