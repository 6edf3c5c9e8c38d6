package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of a table become commands. */
interface RowMeaning {

    Reading begin();

    /** Whether all rows are to be seen before the first is read. */
    default boolean looksAhead() {
        return false;
    }

    /** One way through the rows, with a memory where one is needed. */
    interface Reading {

        /** What the row belongs to, with others wherever in the files they are; null for one that stands alone. */
        default @Nullable String group(Row row) {
            return null;
        }

        /** Sees a row before the first is read, if the meaning looks ahead. */
        default void foresee(Row row) {}

        /**
         * The commands of rows that belong together, in the order of the files.
         *
         * @param refused those of them that are refused already
         */
        Meant of(List<Row> rows, IdentityHashMap<Row, Refusal> refused);
    }

    /**
     * What rows mean.
     *
     * @param refused those that cannot become commands; by identity, since equal rows are not the same
     */
    record Meant(List<Step> steps, IdentityHashMap<Row, Refusal> refused) {

        static Meant all(List<Step> steps) {
            return new Meant(steps, new IdentityHashMap<>());
        }
    }
}
