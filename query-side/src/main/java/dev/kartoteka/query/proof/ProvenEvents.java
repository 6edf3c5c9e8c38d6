package dev.kartoteka.query.proof;

import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.proof.ExportLine.ExportedEvent;
import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.Proofs;
import dev.kartoteka.shared.proof.RawEvent;
import dev.kartoteka.shared.proof.SignedHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Single events with the proofs that they are in the history of the latest signed head. */
@Component
public class ProvenEvents {

    /** Events about one record often lie near to each other, and are then read at once. */
    private static final int NEARBY = 20;

    private final StoredEventLog log;
    private final Tiles tiles;
    private final HistoryExport export;

    ProvenEvents(StoredEventLog log, Tiles tiles, HistoryExport export) {
        this.log = log;
        this.tiles = tiles;
        this.export = export;
    }

    /** @param storePositions as the event store and the audit number events, ascending */
    public Answer at(List<Long> storePositions) {
        SignedHead head = export.head();
        TiledTree tree = new TiledTree(tiles);
        List<Proven> events = new ArrayList<>();
        List<RawEvent> nearby = List.of();
        for (long storePosition : storePositions) {
            long index = tree.indexOf(storePosition, head.size());
            if (index < 0) {
                throw new Refusal(FailureCode.NOT_YET_VISIBLE, "No head that covers all of it is signed yet");
            }
            RawEvent event = among(nearby, storePosition);
            if (event == null) {
                nearby = log.after(storePosition - 1, NEARBY);
                event = among(nearby, storePosition);
            }
            events.add(proven(tree, index + 1, event, head));
        }
        return new Answer(head, events);
    }

    private static @Nullable RawEvent among(List<RawEvent> events, long storePosition) {
        return events.stream()
                .filter(event -> event.storePosition() == storePosition)
                .findFirst()
                .orElse(null);
    }

    private static Proven proven(TiledTree tree, long position, @Nullable RawEvent event, SignedHead head) {
        if (event == null) {
            return new Proven(position, false, null);
        }
        ExportedEvent exported = HistoryExport.event(tree, position, event, head);
        boolean proven = Proofs.includes(
                event.leaf(position),
                position - 1,
                head.size(),
                Objects.requireNonNull(exported.proof()).stream()
                        .map(Hash::parse)
                        .toList(),
                Hash.parse(head.rootHash()));
        return new Proven(position, proven, exported);
    }

    /** @param events as many as were asked for, in that order */
    public record Answer(SignedHead head, List<Proven> events) {}

    /**
     * @param position in the history
     * @param proven whether what is stored is what was recorded
     * @param event null when it is not stored any more
     */
    public record Proven(
            long position, boolean proven, @Nullable ExportedEvent event) {}
}
