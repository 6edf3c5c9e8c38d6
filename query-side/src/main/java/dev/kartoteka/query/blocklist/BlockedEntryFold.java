package dev.kartoteka.query.blocklist;

import dev.kartoteka.shared.blocklist.BlockedEntryAdded;
import dev.kartoteka.shared.blocklist.BlockedEntryErased;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.blocklist.BlockedEntryMatched;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a blocked value after each event; live, rebuilt, as of a moment, and in the proof of completeness. */
final class BlockedEntryFold {

    static final Fold<BlockedEntry> FOLD = Fold.of(BlockedEntry.class)
            .always(
                    BlockedEntryAdded.class,
                    (before, event, recorded) -> new BlockedEntry(
                            event.blockedEntryId(),
                            event.kind(),
                            event.value(),
                            reason(recorded),
                            true,
                            recorded.occurredAt(),
                            null,
                            null,
                            List.of()))
            .then(BlockedEntryMatched.class, (entry, event, recorded) -> entry.with(event, recorded.occurredAt()))
            .then(
                    BlockedEntryLifted.class,
                    (entry, event, recorded) -> entry.lifted(recorded.occurredAt(), reason(recorded)))
            .then(BlockedEntryErased.class, (entry, event, recorded) -> entry.lifted(recorded.occurredAt(), null))
            .build();

    private BlockedEntryFold() {}

    private static @Nullable String reason(RecordedEvent event) {
        return event.metadata().get(MetadataKeys.REASON);
    }
}
