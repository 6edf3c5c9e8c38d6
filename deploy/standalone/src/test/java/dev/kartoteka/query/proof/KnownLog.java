package dev.kartoteka.query.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.shared.proof.GrowingTree;
import dev.kartoteka.shared.proof.RawEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An event store in memory, whose numbers may have gaps. */
final class KnownLog implements StoredEventLog {

    final List<RawEvent> events = new ArrayList<>();
    private final int step;

    /** @param step from one number to the next */
    KnownLog(int step) {
        this.step = step;
    }

    KnownLog add(int count) {
        for (int i = 0; i < count; i++) {
            long number = 1 + (long) events.size() * step;
            events.add(event(number, "{\"n\":" + number + "}"));
        }
        return this;
    }

    static RawEvent event(long number, String payload) {
        return new RawEvent(
                number,
                "event-" + number,
                "client-" + number % 7,
                "Client",
                number,
                "ClientRenamed",
                null,
                Instant.EPOCH.plusSeconds(number),
                new byte[0],
                payload.getBytes(UTF_8));
    }

    GrowingTree tree() {
        GrowingTree tree = new GrowingTree();
        events.forEach(event -> tree.append(event.leaf(tree.size() + 1)));
        return tree;
    }

    @Override
    public List<RawEvent> after(long storePosition, int limit) {
        int low = 0; // the first of what follows
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).storePosition() <= storePosition) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return List.copyOf(events.subList(low, Math.min(events.size(), low + limit)));
    }

    @Override
    public boolean isNumberedWithoutGaps() {
        return step == 1;
    }

    @Override
    public long atMostAfter(long storePosition) {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).storePosition() - Math.max(0, storePosition);
    }
}
