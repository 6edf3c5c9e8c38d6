package dev.kartoteka.query.proof;

import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.shared.proof.HistoryVerifier;
import dev.kartoteka.shared.proof.RawEvent;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Reads every event once more as it is stored, and compares with the kept tree and all heads that were ever signed. */
@Component
class HistoryCheck {

    private static final int PORTION = 1000;

    private final StoredEventLog log;
    private final Tiles tiles;
    private final Heads heads;
    private final ProofFiles files;

    /** It is work for the whole store; one at a time is enough of it. */
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    HistoryCheck(StoredEventLog log, Tiles tiles, Heads heads, ProofFiles files) {
        this.log = log;
        this.tiles = tiles;
        this.heads = heads;
        this.files = files;
    }

    HistoryProof check() {
        oneAtATime.lock();
        try {
            return compare();
        } finally {
            oneAtATime.unlock();
        }
    }

    private HistoryProof compare() {
        HistoryVerifier verifier = new HistoryVerifier(files.publicKey());
        long size = tiles.size();
        try {
            verifier.expect(files.heads());
        } catch (UncheckedIOException e) {
            verifier.between(1, Math.max(1, size), ProofFiles.DAMAGED);
        }
        HeadsInOrder published = new HeadsInOrder(heads);
        TiledTree tree = new TiledTree(tiles);
        long last = StoredEventLog.BEFORE_ALL;
        boolean more = true;
        while (more && verifier.bad() == null && verifier.events() < size) {
            List<RawEvent> events = log.after(last, (int) Math.min(PORTION, size - verifier.events()));
            more = !events.isEmpty();
            for (RawEvent event : events) {
                verifier.expect(published.upTo(verifier.events() + 1));
                if (!verifier.next(event, tree.leaf(verifier.events()))) {
                    break;
                }
                last = event.storePosition();
            }
        }
        long missing = verifier.events() + 1;
        if (missing <= size) {
            verifier.between(missing, missing, "The event is missing");
        }
        verifier.expect(published.upTo(Long.MAX_VALUE));
        return HistoryProof.of(verifier.end());
    }
}
