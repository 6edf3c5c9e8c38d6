package dev.kartoteka.query.deal;

import dev.kartoteka.query.record.RecordVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every stay of a deal in a stage, oldest first. */
public record StageHistory(String dealId, List<Stay> stages) {

    /** @param until the moment that counts as now for a stay that goes on */
    public static StageHistory of(RecordVersion<Deal> version, Instant until) {
        return new StageHistory(
                version.id(),
                version.state().visits().stream()
                        .map(visit -> Stay.of(visit, until))
                        .toList());
    }

    /**
     * One stay.
     *
     * @param leftAt null while it goes on
     * @param seconds how long it lasted, or has lasted so far
     * @param exit FORWARD, BACK, WON or LOST; null while it goes on
     * @param actorId who moved the deal into the stage
     */
    public record Stay(
            String stageId,
            Instant enteredAt,
            @Nullable Instant leftAt,
            long seconds,
            @Nullable String exit,
            @Nullable String actorId) {

        public static Stay of(StageVisit visit, Instant until) {
            Instant end = visit.leftAt() == null ? until : visit.leftAt();
            return new Stay(
                    visit.stageId(),
                    visit.enteredAt(),
                    visit.leftAt(),
                    Math.max(0, Duration.between(visit.enteredAt(), end).toSeconds()),
                    visit.exit(),
                    visit.actorId());
        }
    }
}
