package dev.kartoteka.query.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stay of a deal in a stage.
 *
 * @param leftAt null while the deal is there
 * @param exit how it left: FORWARD, BACK, WON or LOST; null while the deal is there
 * @param actorId who brought the deal into the stage; null for the system
 */
public record StageVisit(
        String stageId,
        Instant enteredAt,
        @Nullable Instant leftAt,
        @Nullable String exit,
        @Nullable String actorId) {

    public static final String FORWARD = "FORWARD";
    public static final String BACK = "BACK";
    public static final String WON = "WON";
    public static final String LOST = "LOST";

    StageVisit left(Instant at, String how) {
        return new StageVisit(stageId, enteredAt, at, how, actorId);
    }
}
