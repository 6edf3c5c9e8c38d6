package dev.kartoteka.command.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.command.imports.rows.UnreadableFile;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

class MappingTest {

    private static final String CLIENTS = """
            name: people
            source: old-crm
            maps:
              kinds: {P: INDIVIDUAL, C: ORGANISATION}
            tables:
              - name: people
                rules:
                  - name: no-name
                    when: {name: ""}
                    then: reject
                    because: Nobody knows who that is
                  - name: unknown-town
                    when: {town: ["?", "-"]}
                    set: {town: ""}
                    because: Not known is not a town
                  - name: test-data
                    when: {note: test}
                    then: ignore
                    because: Entered while trying things out
                commands:
                  - path: clients
                    key: ${number}
                    occurredAt: ${since|date Europe/Riga}
                    body:
                      kind: ${kind|lookup kinds}
                      name: ${name}
                      tags: ["${town|lower}", imported]
                      address: {city: "${town}"}
                  - path: clients/{id}/archive
                    key: ${number}
                    when: {gone: {not: ""}}
                    body: {reason: "Gone since ${gone}"}
            """;

    private static final Map<String, String> ANNA = Map.of(
            "number",
            "007",
            "name",
            "Anna",
            "kind",
            "P",
            "since",
            "2020-07-01",
            "town",
            "Riga",
            "note",
            "",
            "gone",
            "");

    private final Mapping mapping = MappingReader.read(CLIENTS);

    @Test
    void feedsFieldsFromColumns() {
        Step step = map(ANNA).steps().get(0);
        assertThat(step.collection()).isEqualTo("clients");
        assertThat(step.id()).isEqualTo(RecordIds.of("clients", "old-crm", "007"));
        assertThat(step.body())
                .hasToString("{\"kind\":\"INDIVIDUAL\",\"name\":\"Anna\",\"tags\":[\"riga\",\"imported\"],"
                        + "\"address\":{\"city\":\"Riga\"},\"occurredAt\":\"2020-06-30T21:00:00Z\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-01T10:00:00.5+02:00, 2020-07-01T08:00:00.500Z",
        "2020-07-01 10:00:00+02:00, 2020-07-01T08:00:00Z",
        "2020-07-01 10:00:00, 2020-07-01T07:00:00Z",
        "2020-07-01T10:00, 2020-07-01T07:00:00Z"
    })
    void readsTimesWithAnOffsetAndLocalOnes(String written, String meant) {
        Filter time = new Filters("s", Map.of()).parse("time Europe/Riga");
        assertThat(time.apply(StringNode.valueOf(written), "t")).isEqualTo(StringNode.valueOf(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "19970131, uuuuMMdd, 1997-01-31",
        "19970229, uuuuMMdd, 19970229", // no such day: it stays, and no time can be read from it
        "12/1/2010 8:26, M/d/uuuu H:mm, 2010-12-01T08:26",
        "2010-12-01 08:26:00, M/d/uuuu H:mm, 2010-12-01 08:26:00"
    })
    void readsDaysAndTimesHoweverTheyAreWritten(String text, String pattern, String iso) {
        Filter written = new Filters("s", Map.of()).parse("written " + pattern);
        assertThat(written.apply(StringNode.valueOf(text), "t")).isEqualTo(StringNode.valueOf(iso));
    }

    @Test
    void leavesOutWhatIsEmptyAndListsTheRulesUsed() {
        MappedRow mapped = map(with("town", "?"));
        assertThat(mapped.steps().get(0).body().has("address")).isFalse();
        assertThat(mapped.steps().get(0).body().get("tags")).hasToString("[\"imported\"]");
        assertThat(mapped.notes()).extracting(MappedRow.Note::rule).containsExactly("unknown-town");
    }

    @Test
    void rejectsAndIgnoresByRules() {
        refused(with("name", " "), FailureCode.REJECTED_BY_RULE);
        assertThat(map(with("note", "test")).steps()).isEmpty();
    }

    @Test
    void addsCommandsThatHaveAReason() {
        List<Step> steps = map(with("gone", "2021")).steps();
        assertThat(steps).extracting(Step::verb).containsExactly("", "archive");
        assertThat(steps).extracting(Step::id).containsOnly(steps.get(0).id());
        assertThat(steps.get(1).body()).hasToString("{\"reason\":\"Gone since 2021\"}");
    }

    @Test
    void rejectsValuesThatItCannotTranslate() {
        refused(with("kind", "X"), FailureCode.INVALID_VALUE);
        refused(with("since", "1.7.2020"), FailureCode.INVALID_TIME);
        refused(with("number", ""), FailureCode.MISSING_FIELD);
        Row broken = new Row("f", 2, ANNA, null, "It has 3 columns, the header has 7");
        assertThatThrownBy(() -> mapping.tables().get(0).begin().map(broken))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(FailureCode.INVALID_ROW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "${number}", "${'x'|id clients}", "<script>alert(1)</script>", "@SUM(1)"})
    void takesCellsForDataWhateverTheyLookLike(String cell) {
        assertThat(map(with("name", cell)).steps().get(0).body().get("name").stringValue())
                .isEqualTo(cell);
    }

    @Test
    void saysWhichColumnsAFileLacks() {
        assertThatThrownBy(() -> mapping.tableFor("f.csv", List.of("number", "name", "kind", "since", "town", "note")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("f.csv: the columns [gone] are missing for the table people of the mapping people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'a: b: c'                                                          | Not YAML in line 1
                    '- a'                                                              | a YAML object
                    'no-such-mapping'                                                  | a YAML object
                    '{name: a, source: b, tables: [], surprise: 1}'                    | /surprise
                    '{name: a, tables: []}'                                            | source is missing
                    '{name: a, source: b, tables: []}'                                 | There is no table
                    '{name: a, source: b, charset: klingon, tables: [{name: t}]}'      | There is no charset
                    '{name: a, source: b, tables: [{name: t, commands: [{path: x/y, key: "1"}]}]}' | A path is
                    '{name: a, source: b, tables: [{name: t, commands: [{path: deals, key: "${a|fly}"}]}]}' | no filter fly
                    '{name: a, source: b, tables: [{name: t, columns: [b], commands: [{path: deals, key: "${a}"}]}]}' | do not list
                    '!!java.io.File [x]'                                               | Not YAML
                    """)
    void refusesWhatCannotBeUsed(String yaml, String reason) {
        assertThatThrownBy(() -> MappingReader.read(yaml))
                .isInstanceOf(BadMapping.class)
                .hasMessageContaining(reason);
    }

    @Test
    void bringsMappingsAlong() {
        for (String name : BuiltInMappings.NAMES) {
            assertThat(MappingReader.read(BuiltInMappings.yaml(name).orElseThrow())
                            .name())
                    .isEqualTo(name);
        }
        assertThat(BuiltInMappings.yaml("../application")).isEmpty();
    }

    private MappedRow map(Map<String, String> cells) {
        return mapping.tables()
                .get(0)
                .begin()
                .map(new Row("f", 2, cells, null, null))
                .orElseThrow();
    }

    private void refused(Map<String, String> cells, FailureCode code) {
        assertThatThrownBy(() -> map(cells)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static Map<String, String> with(String column, String text) {
        return new Row("f", 2, ANNA, null, null).with(Map.of(column, text)).cells();
    }
}
