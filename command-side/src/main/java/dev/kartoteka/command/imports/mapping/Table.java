package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.mapping.MappedRow.Note;
import dev.kartoteka.command.imports.mapping.MappedRow.Refused;
import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Whether a reading must see all rows of all files before it turns the first into commands. */
    public boolean looksAhead() {
        return meaning.looksAhead();
    }

    /** A reading of the table's files, from their first row on; it remembers what rows before meant. */
    public Reading begin() {
        return new Reading(meaning.begin());
    }

    /** Turns rows into commands, in the order of the file. Not for several threads. */
    public final class Reading {

        private final RowMeaning.Reading meanings;
        private final RowGroups<Placed> groups = new RowGroups<>();

        private Reading(RowMeaning.Reading meanings) {
            this.meanings = meanings;
        }

        /** Sees a row before any is mapped; what is wrong with it is told then. */
        public void foresee(Row row) {
            try {
                Placed placed = place(row);
                String group = placed.ignored() ? null : group(placed);
                if (group != null) {
                    groups.expect(group);
                    meanings.foresee(placed.now());
                }
            } catch (Refusal | InvalidValue e) {
                return;
            }
        }

        /**
         * What the row means, with those that belong together with it; empty while some of them are still to come.
         *
         * @throws Refusal if the row cannot become commands, with the reason for the user
         */
        public Optional<MappedRow> map(Row row) {
            if (!looksAhead()) {
                requireReadable(row);
            }
            Placed placed = place(row);
            if (placed.ignored()) {
                return Optional.of(new MappedRow(List.of(row), List.of(), List.of(), List.of(), placed.notes()));
            }
            String group = group(placed);
            return group == null
                    ? Optional.of(together(List.of(placed)))
                    : groups.add(group, placed).map(this::together);
        }

        private @Nullable String group(Placed placed) {
            try {
                return meanings.group(placed.now());
            } catch (Refusal e) {
                requireReadable(placed.now());
                throw e;
            }
        }

        private MappedRow together(List<Placed> rows) {
            Map<String, Step> shared = new LinkedHashMap<>();
            IdentityHashMap<Row, Refusal> early = new IdentityHashMap<>();
            for (Placed row : rows) {
                try {
                    steps(once, row.now()).forEach(step -> shared.putIfAbsent(step.id(), step));
                } catch (Refusal e) {
                    if (rows.size() == 1) {
                        throw e;
                    }
                    early.put(row.now(), e);
                }
            }
            RowMeaning.Meant meant = meanings.of(rows.stream().map(Placed::now).toList(), early);
            List<Row> carriedOut = new ArrayList<>();
            List<Refused> refused = new ArrayList<>();
            List<Note> notes = new ArrayList<>();
            for (Placed row : rows) {
                notes.addAll(row.notes());
                Refusal refusal = meant.refused().get(row.now());
                if (refusal == null) {
                    carriedOut.add(row.asWritten());
                } else {
                    refused.add(new Refused(row.asWritten(), refusal));
                }
            }
            return new MappedRow(carriedOut, refused, List.copyOf(shared.values()), meant.steps(), notes);
        }

        private static void requireReadable(Row row) {
            if (row.fault() != null) {
                throw new Refusal(FailureCode.INVALID_ROW, row.fault());
            }
        }

        private Placed place(Row row) {
            Row placed = row;
            List<Note> notes = new ArrayList<>();
            for (Rule rule : rules) {
                if (rule.when().holds(placed)) {
                    if (rule.then() == Rule.Then.REJECT) {
                        throw new Refusal(FailureCode.REJECTED_BY_RULE, rule.name() + ": " + rule.because());
                    }
                    notes.add(new Note(row, rule.name(), rule.because()));
                    if (rule.then() == Rule.Then.IGNORE) {
                        return new Placed(row, placed, notes, true);
                    }
                    placed = changed(rule, placed);
                }
            }
            return new Placed(row, placed, notes, false);
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

    /** A row after the rules. */
    private record Placed(Row asWritten, Row now, List<Note> notes, boolean ignored) {}

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
