package dev.kartoteka.command.blocklist;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.blocklist.BlockedEntryAdded;
import dev.kartoteka.shared.blocklist.BlockedEntryErased;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.blocklist.BlockedEntryMatched;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether a value is blocked, by the entry's own stream. */
@Component
public class Blocklist {

    private static final Fold<Standing> STANDING = Fold.of(Standing.class)
            .always(BlockedEntryAdded.class, (before, event, recorded) -> new Standing(recorded.occurredAt()))
            .then(BlockedEntryLifted.class, (before, event) -> Standing.NOT_BLOCKED)
            .then(BlockedEntryErased.class, (before, event) -> Standing.NOT_BLOCKED)
            .ignores(BlockedEntryMatched.class)
            .build();

    private final Records records;
    private final Fingerprints fingerprints;

    Blocklist(Records records, Fingerprints fingerprints) {
        this.records = records;
        this.fingerprints = fingerprints;
    }

    /** The entry that blocks the value now. */
    public Optional<Block> blocking(BlockedKind kind, @Nullable String value) {
        return fingerprints.entryFor(kind, value).flatMap(entry -> {
            Standing standing = records.current(entry.value(), STANDING);
            Instant since = standing == null ? null : standing.since();
            return since == null ? Optional.empty() : Optional.of(new Block(entry, kind, since));
        });
    }

    /** An entry in force. */
    public record Block(BlockedEntryId entry, BlockedKind kind, Instant since) {}

    /** @param since null when it is blocked no more */
    private record Standing(@Nullable Instant since) {
        private static final Standing NOT_BLOCKED = new Standing(null);
    }
}
