package dev.kartoteka.command.imports.mapping;

import dev.kartoteka.command.imports.rows.Row;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an event log: what happened to a case, row by row. A case is a deal; activities move it through stages, close it, or
 * are interactions. The rows of a case must come in the order of time; those of other cases may lie between them.
 */
final class EventLog implements RowMeaning {

    private final EventLogShape shape;

    EventLog(EventLogShape shape) {
        this.shape = shape;
    }

    @Override
    public Reading begin() {
        Map<String, CaseState> cases = new HashMap<>();
        return (rows, refused) -> Meant.all(steps(rows.get(0), cases));
    }

    private List<Step> steps(Row row, Map<String, CaseState> cases) {
        String caseKey = required(shape.caseKey(), row, "case");
        String time = required(shape.time(), row, "time");
        String activity = row.cell(shape.activityColumn()).strip();
        String lifecycle = shape.lifecycleColumn() == null
                ? shape.end()
                : row.cell(shape.lifecycleColumn()).strip();
        String actor = shape.actor() == null ? null : shape.actor().text(row);
        List<Step> steps = new ArrayList<>();
        CaseState known = cases.get(caseKey);
        CaseState state = known == null ? new CaseState(shape.firstStage()) : known;
        if (known == null) {
            steps.addAll(Table.steps(shape.opens(), row));
        }
        if (lifecycle.equals(shape.begin())) {
            state.began(activity, Instant.parse(time));
        } else if (lifecycle.equals(shape.end())) {
            Happening happening =
                    new Happening(caseKey, activity, time, state.label(activity + "/" + lifecycle, time), actor);
            steps.addAll(dealSteps(happening, state));
            steps.addAll(interaction(happening, state, row));
        }
        cases.putIfAbsent(caseKey, state); // only now: a row that is refused has not opened the case
        return steps;
    }

    private List<Step> dealSteps(Happening happening, CaseState state) {
        String deal = RecordIds.of("deals", shape.source(), happening.caseKey());
        if (state.closed()) {
            return List.of();
        }
        String stage = shape.stages().get(happening.activity());
        if (stage != null && state.moveTo(stage)) {
            return List.of(happening.step("deals", "move-to-stage", deal, body -> body.put("stageId", stage)));
        }
        if (shape.wins().contains(happening.activity())) {
            state.close();
            return List.of(happening.step("deals", "win", deal, body -> {}));
        }
        String lossReason = shape.losses().get(happening.activity());
        if (lossReason != null) {
            state.close();
            return List.of(happening.step("deals", "lose", deal, body -> body.put("lossReasonId", lossReason)));
        }
        return List.of();
    }

    private List<Step> interaction(Happening happening, CaseState state, Row row) {
        EventLogShape.Telling telling = shape.telling(happening.activity());
        if (telling == null) {
            return List.of();
        }
        String key = happening.caseKey() + "/" + happening.label();
        Instant began = state.ended(happening.activity());
        return List.of(happening.step("interactions", "", RecordIds.of("interactions", shape.source(), key), body -> {
            body.put("clientId", RecordIds.of("clients", shape.source(), happening.caseKey()));
            body.put("dealId", RecordIds.of("deals", shape.source(), happening.caseKey()));
            body.put("kind", telling.kind());
            if (telling.direction() != null) {
                body.put("direction", telling.direction());
            }
            String subject = telling.subject().text(row);
            body.put("subject", subject == null ? happening.activity() : subject);
            if (began != null) {
                body.put(
                        "durationSeconds",
                        Duration.between(began, Instant.parse(happening.time())).toSeconds());
            }
        }));
    }

    private static String required(Template template, Row row, String what) {
        @Nullable String text = template.text(row);
        if (text == null) {
            throw new Refusal(FailureCode.MISSING_FIELD, "The row names no " + what);
        }
        return text.strip();
    }
}
