package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import java.util.List;

/**
 * What a row means, or several that belong together.
 *
 * @param rows that the commands are for; mostly one
 * @param refused rows that came with them and cannot become commands
 * @param once commands for what many rows share, each carried out for the first row that asks for it
 * @param steps commands of these rows, in order; none if the mapping has nothing to say of such rows
 * @param notes rules that had to be used to place the rows
 */
public record MappedRow(List<Row> rows, List<Refused> refused, List<Step> once, List<Step> steps, List<Note> notes) {

    /**
     * A rule that was used.
     *
     * @param because what the mapping says of it
     */
    public record Note(Row row, String rule, String because) {}

    /** A row that is told to the user, with the reason. */
    public record Refused(Row row, Refusal refusal) {}
}
