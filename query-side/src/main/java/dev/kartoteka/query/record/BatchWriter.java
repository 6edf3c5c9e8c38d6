package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a batch. Where it tells of an erasure, all earlier versions of the record are written anew before that is written: so
 * nobody reads that it was erased beside what was.
 */
final class BatchWriter<S> {

    private final RecordWriter<S> writer;
    private final Function<String, Optional<RecordVersion<S>>> rewriter;

    /** @param rewriter of the record that was erased; see {@link RecordRewriter#rewrite} */
    BatchWriter(RecordWriter<S> writer, Function<String, Optional<RecordVersion<S>>> rewriter) {
        this.writer = writer;
        this.rewriter = rewriter;
    }

    /** @return the present version of each record that changed */
    List<RecordVersion<S>> write(List<RecordedEvent> batch) {
        Map<String, RecordVersion<S>> changed = new LinkedHashMap<>();
        List<RecordedEvent> portion = new ArrayList<>();
        for (RecordedEvent event : batch) {
            if (event.payload() instanceof PersonalDataErased) {
                writer.write(portion).forEach(version -> changed.put(version.id(), version));
                portion.clear();
                rewriter.apply(event.recordId()).ifPresent(version -> changed.put(version.id(), version));
            }
            portion.add(event);
        }
        writer.write(portion).forEach(version -> changed.put(version.id(), version));
        return new ArrayList<>(changed.values());
    }
}
