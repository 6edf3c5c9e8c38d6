package dev.kartoteka.query.export;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.StageHistory;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a deal in a stage.
 *
 * @param leftAt null while it goes on
 * @param seconds how long it lasted, or has lasted so far
 * @param exit FORWARD, BACK, WON or LOST; null while it goes on
 * @param actorId who moved the deal into the stage
 */
record StageRow(
        String dealId,
        String pipelineId,
        String stageId,
        Instant enteredAt,
        @Nullable Instant leftAt,
        long seconds,
        @Nullable String exit,
        @Nullable String actorId,
        @Nullable String clientId,
        @Nullable String ownerId) {

    static List<StageRow> of(RecordVersion<?> version, Instant until) {
        if (!(version.state() instanceof Deal deal)) {
            throw new IllegalArgumentException("Only deals have stages");
        }
        return deal.visits().stream()
                .map(visit -> StageHistory.Stay.of(visit, until))
                .map(stay -> new StageRow(
                        deal.id(),
                        deal.pipelineId(),
                        stay.stageId(),
                        stay.enteredAt(),
                        stay.leftAt(),
                        stay.seconds(),
                        stay.exit(),
                        stay.actorId(),
                        deal.clientId(),
                        deal.ownerId()))
                .toList();
    }
}
