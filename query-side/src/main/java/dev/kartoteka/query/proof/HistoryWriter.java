package dev.kartoteka.query.proof;

import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.shared.proof.MerkleTree;
import dev.kartoteka.shared.proof.RawEvent;
import dev.kartoteka.shared.proof.SignedHead;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets the tree grow after the event store, and signs it now and then. A history that is not the one that was signed before is
 * never signed again: then this stops, says so, and leaves everything as it is for those who look into it.
 */
@Component
class HistoryWriter {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryWriter.class);
    private static final int PORTION = 1000;

    private final StoredEventLog log;
    private final Tiles tiles;
    private final Heads heads;
    private final ProofFiles files;
    private final Duration headInterval;
    private final long headEvery;
    private final Clock clock = Clock.systemUTC();
    private final TreeMap<Long, SignedHead> signedBefore = new TreeMap<>();
    private @Nullable TreeEdge edge;
    private volatile long size;
    private volatile long signedSize;
    private Instant signedAt = Instant.EPOCH;
    private volatile @Nullable String problem;

    HistoryWriter(
            StoredEventLog log,
            Tiles tiles,
            Heads heads,
            ProofFiles files,
            @Value("${kartoteka.proof.head-interval:PT10S}") Duration headInterval,
            @Value("${kartoteka.proof.head-every:1000}") long headEvery) {
        this.log = log;
        this.tiles = tiles;
        this.heads = heads;
        this.files = files;
        this.headInterval = headInterval;
        this.headEvery = headEvery;
    }

    /** Why nothing is signed any more; null when all is well. */
    @Nullable
    String problem() {
        return problem;
    }

    /** Of the tree, as far as this process has let it grow; 0 while another does. */
    long size() {
        return size;
    }

    /** Of the last head that this process signed, or knows of. */
    long signedSize() {
        return signedSize;
    }

    /** What is known here is forgotten, since it may not hold any more. */
    void forget() {
        edge = null;
    }

    /** Somebody else writes from now on. */
    void leaveToOthers() {
        forget();
        size = 0;
        signedSize = 0;
    }

    /** Adds what the store has more, then comes back. */
    void catchUp() {
        if (problem != null) {
            return;
        }
        TreeEdge end = edge;
        if (end == null) {
            end = open();
            edge = end;
            size = end.size();
        }
        boolean more = true;
        while (more && problem == null && !Thread.currentThread().isInterrupted()) {
            more = addPortion(end) == PORTION;
        }
        if (problem == null && end.size() > signedSize && clock.instant().isAfter(signedAt.plus(headInterval))) {
            sign(end);
        }
    }

    private TreeEdge open() {
        long kept = tiles.size();
        TreeEdge opened;
        try {
            opened = TreeEdge.of(tiles, kept);
        } catch (IllegalStateException e) {
            LOG.warn("The tree of {} events is not whole and is made anew: {}", kept, e.getMessage());
            opened = TreeEdge.of(tiles, 0);
        }
        signedBefore.clear();
        try {
            files.heads().forEach(head -> signedBefore.merge(head.size(), head, HistoryWriter::first));
        } catch (UncheckedIOException e) {
            stop(ProofFiles.DAMAGED);
        }
        heads.latest().ifPresent(head -> signedBefore.merge(head.size(), head, HistoryWriter::first));
        signedSize = signedBefore.isEmpty() ? 0 : signedBefore.lastKey();
        TiledTree tree = new TiledTree(tiles);
        for (SignedHead head : signedBefore.headMap(opened.size(), true).values()) {
            if (!files.publicKey().hasSigned(head)) {
                stop("The head of size " + head.size() + " was not signed with the key " + head.keyId());
            } else if (head.size() == signedBefore.floorKey(opened.size())
                    && !head.isOf(MerkleTree.root(tree, head.size()))) {
                stop("The kept tree is not the one of the head that was signed of " + head.size() + " events");
            } else {
                heads.add(head);
            }
        }
        signedBefore.headMap(opened.size(), true).clear();
        signedBefore.values().stream() // the history may never get that far
                .filter(head -> !files.publicKey().hasSigned(head))
                .findFirst()
                .ifPresent(head ->
                        stop("The head of size " + head.size() + " was not signed with the key " + head.keyId()));
        return opened;
    }

    private static SignedHead first(SignedHead one, SignedHead other) {
        return one;
    }

    private int addPortion(TreeEdge end) {
        Long before = end.lastStorePosition();
        List<RawEvent> events;
        if (before == null) {
            events = log.after(StoredEventLog.BEFORE_ALL, PORTION);
        } else if (log.atMostAfter(before) == 0) {
            return 0;
        } else {
            events = log.after(before, PORTION);
        }
        for (RawEvent event : events) {
            add(end, event);
            if (problem != null) {
                break;
            }
        }
        end.save();
        size = end.size();
        if (problem == null && end.size() >= signedSize + headEvery) {
            sign(end);
        }
        return events.size();
    }

    private void add(TreeEdge end, RawEvent event) {
        long position = end.size() + 1;
        Long before = end.lastStorePosition();
        if (log.isNumberedWithoutGaps() && event.storePosition() != (before == null ? 1 : before + 1)) {
            stop("An event is missing or is one too many before position " + event.storePosition() + " of the store");
            return;
        }
        end.append(event.leaf(position), event.storePosition());
        SignedHead head = signedBefore.remove(position);
        if (head != null) {
            if (head.isOf(end.root()) && files.publicKey().hasSigned(head)) {
                heads.add(head);
            } else {
                stop("The first " + position + " events are not those of the head that was signed at "
                        + head.signedAt());
            }
        }
    }

    private void sign(TreeEdge end) {
        if (!signedBefore.isEmpty()) {
            return; // first the history must get to where it was signed before
        }
        SignedHead head = files.key().sign(end.size(), end.root(), clock.instant());
        files.append(head);
        heads.add(head);
        signedSize = head.size();
        signedAt = clock.instant();
    }

    private void stop(String reason) {
        problem = reason;
        LOG.error("The history is not signed any more: {}. Ask /api/v1/audit/proof/history", reason);
    }
}
