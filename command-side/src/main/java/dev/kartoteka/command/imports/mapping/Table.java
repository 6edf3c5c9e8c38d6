package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.mapping.MappedRow.Note;
import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of file: the columns it is known by, and what its rows mean. */
public final class Table {

    private final String name;
    private final Set<String> columns;
    private final List<Rule> rules;
    private final List<CommandTemplate> once;
    private final RowMeaning meaning;

    Table(String name, Set<String> columns, List<Rule> rules, List<CommandTemplate> once, RowMeaning meaning) {
        this.name = name;
        this.columns = columns;
        this.rules = rules;
        this.once = once;
        this.meaning = meaning;
    }

    public String name() {
        return name;
    }

    /** The columns that a file must have to be this table. */
    public Set<String> columns() {
        return columns;
    }

    /** A reading of the table's files, from their first row on; it remembers what rows before meant. */
    public Reading begin() {
        return new Reading(meaning.begin());
    }

    /** Turns rows into commands, in the order of the file. Not for several threads. */
    public final class Reading {

        private final RowMeaning.Reading steps;

        private Reading(RowMeaning.Reading steps) {
            this.steps = steps;
        }

        /** @throws Refusal if the row cannot become commands, with the reason for the user */
        public MappedRow map(Row row) {
            if (row.fault() != null) {
                throw new Refusal(FailureCode.INVALID_ROW, row.fault());
            }
            Row placed = row;
            List<Note> notes = new ArrayList<>();
            for (Rule rule : rules) {
                if (rule.when().holds(placed)) {
                    if (rule.then() == Rule.Then.REJECT) {
                        throw new Refusal(FailureCode.REJECTED_BY_RULE, rule.name() + ": " + rule.because());
                    }
                    notes.add(new Note(rule.name(), rule.because()));
                    if (rule.then() == Rule.Then.IGNORE) {
                        return new MappedRow(List.of(), List.of(), notes);
                    }
                    placed = changed(rule, placed);
                }
            }
            return new MappedRow(steps(once, placed), steps.of(placed), notes);
        }

        private Row changed(Rule rule, Row row) {
            Map<String, String> changes = new HashMap<>();
            rule.set().forEach((column, template) -> {
                String text = template.text(row);
                changes.put(column, text == null ? "" : text);
            });
            return changes.isEmpty() ? row : row.with(changes);
        }
    }

    static List<Step> steps(List<CommandTemplate> templates, Row row) {
        List<Step> steps = new ArrayList<>();
        for (CommandTemplate template : templates) {
            if (template.isFor(row)) {
                steps.add(template.of(row));
            }
        }
        return steps;
    }

    static Set<String> columnsOf(List<CommandTemplate> templates) {
        Set<String> columns = new HashSet<>();
        templates.forEach(template -> columns.addAll(template.columns()));
        return columns;
    }
}
