package dev.kartoteka.query.proof;

import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.proof.ExportLine;
import dev.kartoteka.shared.proof.ExportLine.ExportedEvent;
import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.MerkleTree;
import dev.kartoteka.shared.proof.RawEvent;
import dev.kartoteka.shared.proof.SignedHead;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the history, or a part of it, so that it can be checked without this system. What the store has is written as it is,
 * right or wrong: to judge is the reader's part.
 */
@Component
class HistoryExport {

    private static final int PORTION = 1000;

    private final StoredEventLog log;
    private final Tiles tiles;
    private final Heads heads;

    HistoryExport(StoredEventLog log, Tiles tiles, Heads heads) {
        this.log = log;
        this.tiles = tiles;
        this.heads = heads;
    }

    /** The head that exports and proofs lead to. */
    SignedHead head() {
        return heads.latest()
                .orElseThrow(() ->
                        new Refusal(FailureCode.NOT_YET_VISIBLE, "No head is signed yet; ask again in some seconds"));
    }

    /** All events up to the head, with the heads between. */
    void whole(SignedHead head, Consumer<ExportLine> lines) {
        lines.accept(ExportLine.begin(true, head));
        HeadsInOrder between = new HeadsInOrder(heads);
        long written = events(1, head.size(), StoredEventLog.BEFORE_ALL, null, (position, line) -> {
            lines.accept(line);
            between.upTo(position).forEach(one -> lines.accept(ExportLine.head(one)));
        });
        lines.accept(ExportLine.end(written));
    }

    /** The events of some positions that follow each other, each with its proof. */
    void part(SignedHead head, long from, long to, Consumer<ExportLine> lines) {
        lines.accept(ExportLine.begin(false, head));
        long before = new TiledTree(tiles).storePosition(from - 1) - 1;
        long written = events(from, to, before, head, (position, line) -> lines.accept(line));
        lines.accept(ExportLine.end(written));
    }

    private long events(long from, long to, long storePosition, @Nullable SignedHead proveTo, Line lines) {
        TiledTree tree = new TiledTree(tiles);
        long last = storePosition;
        long position = from;
        List<RawEvent> events;
        do {
            events = position > to ? List.of() : log.after(last, (int) Math.min(PORTION, to - position + 1));
            for (RawEvent event : events) {
                lines.write(position, ExportLine.event(event(tree, position, event, proveTo)));
                last = event.storePosition();
                position++;
            }
        } while (!events.isEmpty());
        return position - from;
    }

    static ExportedEvent event(TiledTree tree, long position, RawEvent event, @Nullable SignedHead proveTo) {
        Hash kept = tree.leaf(position - 1);
        return ExportedEvent.of(
                position,
                event,
                kept == null ? event.leaf(position) : kept,
                proveTo == null ? null : MerkleTree.inclusionProof(tree, position - 1, proveTo.size()));
    }

    @FunctionalInterface
    private interface Line {
        void write(long position, ExportLine line);
    }
}
