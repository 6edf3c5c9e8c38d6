package dev.kartoteka.command.record;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.fold.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records whose streams a test writes down. */
public final class InMemoryRecords implements Records {

    private final Map<String, List<RecordedEvent>> streams = new HashMap<>();

    public static InMemoryRecords of(DomainEvent... events) {
        InMemoryRecords records = new InMemoryRecords();
        for (DomainEvent event : events) {
            records.append(event);
        }
        return records;
    }

    public void append(DomainEvent event) {
        List<RecordedEvent> stream = streams.computeIfAbsent(event.recordId(), id -> new ArrayList<>());
        Instant time = Instant.EPOCH.plusSeconds(stream.size());
        stream.add(new RecordedEvent(
                -1, event.recordId() + stream.size(), event.recordId(), stream.size(), time, time, Map.of(), event));
    }

    @Override
    public <S> @Nullable S current(String recordId, Fold<S> fold) {
        return fold.applyAll(null, streams.getOrDefault(recordId, List.of()));
    }
}
