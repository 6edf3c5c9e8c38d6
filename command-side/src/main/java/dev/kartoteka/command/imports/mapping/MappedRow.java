package dev.kartoteka.command.imports.mapping;

import java.util.List;

/**
 * What a row means.
 *
 * @param once commands for what many rows share, each carried out for the first row that asks for it
 * @param steps commands of this row, in order; none if the mapping has nothing to say of such a row
 * @param notes rules that had to be used to place the row
 */
public record MappedRow(List<Step> once, List<Step> steps, List<Note> notes) {

    /**
     * A rule that was used.
     *
     * @param because what the mapping says of it
     */
    public record Note(String rule, String because) {}
}
