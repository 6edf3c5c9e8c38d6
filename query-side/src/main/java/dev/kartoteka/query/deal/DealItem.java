package dev.kartoteka.query.deal;

import dev.kartoteka.shared.pipeline.PlaybookItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A point of the checklist of a deal's stage.
 *
 * @param required whether it must be done before the deal leaves the stage forward
 * @param checkedAt null while it is not done
 * @param checkedBy null while it is not done
 */
public record DealItem(
        String id,
        String text,
        boolean required,
        @Nullable Instant checkedAt,
        @Nullable String checkedBy) {

    static DealItem of(PlaybookItem item) {
        return new DealItem(item.id(), item.text(), item.required(), null, null);
    }

    DealItem checked(@Nullable Instant at, @Nullable String by) {
        return new DealItem(id, text, required, at, by);
    }
}
