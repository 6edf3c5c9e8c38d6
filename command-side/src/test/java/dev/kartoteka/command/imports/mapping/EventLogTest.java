package dev.kartoteka.command.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private static final Mapping LOANS =
            MappingReader.read(BuiltInMappings.yaml("loan-applications").orElseThrow());

    private final Table.Reading log = LOANS.tables().get(0).begin();

    @Test
    void opensACaseWithItsFirstRow() {
        assertThat(row("1", "A_SUBMITTED", "COMPLETE", "7", 0)).containsExactly("clients", "deals");
        assertThat(row("1", "A_PARTLYSUBMITTED", "COMPLETE", "7", 1)).isEmpty();
        assertThat(row("2", "A_SUBMITTED", "COMPLETE", "", 2)).containsExactly("clients", "deals");
    }

    @Test
    void movesOnlyToAnotherStageAndNotOnceClosed() {
        row("1", "A_SUBMITTED", "COMPLETE", "7", 0);
        assertThat(row("1", "A_PREACCEPTED", "COMPLETE", "7", 1)).containsExactly("deals/move-to-stage");
        assertThat(row("1", "A_PREACCEPTED", "COMPLETE", "7", 2)).isEmpty();
        assertThat(row("1", "A_SUBMITTED", "COMPLETE", "7", 3)).containsExactly("deals/move-to-stage");
        assertThat(row("1", "A_DECLINED", "COMPLETE", "7", 4)).containsExactly("deals/lose");
        assertThat(row("1", "A_CANCELLED", "COMPLETE", "7", 5)).isEmpty();
        assertThat(row("1", "O_SENT", "COMPLETE", "7", 6)).isEmpty();
    }

    @Test
    void pairsTheBeginningOfAnInteractionWithItsEnd() {
        row("1", "A_SUBMITTED", "COMPLETE", "7", 0);
        assertThat(row("1", "W_Nabellen offertes", "SCHEDULE", "7", 1)).isEmpty();
        assertThat(row("1", "W_Nabellen offertes", "START", "7", 2)).isEmpty();
        assertThat(row("2", "A_SUBMITTED", "COMPLETE", "7", 3)).hasSize(2);
        Step call = steps("1", "W_Nabellen offertes", "COMPLETE", "8", 32).get(0);
        assertThat(call.body().get("kind").stringValue()).isEqualTo("CALL");
        assertThat(call.body().get("durationSeconds").longValue()).isEqualTo(30);
        assertThat(call.actor()).isEqualTo(RecordIds.of("employees", "loan-applications", "8"));
        Step note = steps("1", "W_Valideren aanvraag", "COMPLETE", "", 40).get(0);
        assertThat(note.body().get("kind").stringValue()).isEqualTo("NOTE");
        assertThat(note.body().has("durationSeconds")).isFalse();
        assertThat(note.actor()).isNull();
    }

    @Test
    void givesEqualRowsAtOneTimeDifferentKeysAndTheSameInEveryLoad() {
        List<String> first = new ArrayList<>();
        List<String> again = new ArrayList<>();
        Table.Reading other = LOANS.tables().get(0).begin();
        for (int i = 0; i < 4; i++) {
            Row row = of("1", "W_Valideren aanvraag", "COMPLETE", "", i / 2);
            log.map(row).orElseThrow().steps().forEach(step -> first.add(step.id() + step.key()));
            other.map(row).orElseThrow().steps().forEach(step -> again.add(step.id() + step.key()));
        }
        assertThat(again).isEqualTo(first);
        assertThat(new HashSet<>(first)).hasSameSizeAs(first);
    }

    @Test
    void aRefusedRowHasNotOpenedTheCase() {
        Row bad = of("1", "A_SUBMITTED", "COMPLETE", "7", 0).with(Map.of("amount_req", ""));
        assertThatThrownBy(() -> log.map(bad)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> log.map(bad.with(Map.of("amount_req", "5", "timestamp", "soon"))))
                .isInstanceOf(Refusal.class);
        assertThat(row("1", "A_SUBMITTED", "COMPLETE", "7", 1)).hasSize(2);
    }

    @Test
    void asksForAnEmployeeWhereTheRowNamesOne() {
        assertThat(log.map(of("1", "A_SUBMITTED", "COMPLETE", "7", 0))
                        .orElseThrow()
                        .once())
                .hasSize(1);
        assertThat(log.map(of("1", "A_SUBMITTED", "COMPLETE", "", 0))
                        .orElseThrow()
                        .once())
                .isEmpty();
    }

    private List<String> row(String caseId, String activity, String lifecycle, String resource, int second) {
        return steps(caseId, activity, lifecycle, resource, second).stream()
                .map(step -> step.creates() ? step.collection() : step.collection() + "/" + step.verb())
                .toList();
    }

    private List<Step> steps(String caseId, String activity, String lifecycle, String resource, int second) {
        return log.map(of(caseId, activity, lifecycle, resource, second))
                .orElseThrow()
                .steps();
    }

    private static Row of(String caseId, String activity, String lifecycle, String resource, int second) {
        return new Row(
                "f",
                second + 2,
                Map.of(
                        "case_id", caseId,
                        "amount_req", "5000",
                        "activity", activity,
                        "lifecycle", lifecycle,
                        "resource", resource,
                        "timestamp", "2011-10-01T00:00:%02d.000+00:00".formatted(second)),
                null,
                null);
    }
}
