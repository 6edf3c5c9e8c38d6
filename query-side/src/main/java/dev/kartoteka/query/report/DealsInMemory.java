package dev.kartoteka.query.report;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealFacts;
import dev.kartoteka.query.record.RecordVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of all deals by pipeline, which a deal never leaves. */
final class DealsInMemory {

    /** Choices of the same deals that are remembered, such as those of several managers. */
    private static final int MOST_CHOICES = 32;

    private final int generation;
    private final DealFacts facts = new DealFacts();
    private final Map<String, Map<String, Row>> pipelines = new HashMap<>();

    /** Until one of them changes; by pipeline, null for all. */
    private final Map<@Nullable String, Map<Choice, CountedDeals>> chosen = new HashMap<>();

    private int size;
    private long completeUpTo = -1;
    private long highest = -1;

    DealsInMemory(int generation) {
        this.generation = generation;
    }

    int generation() {
        return generation;
    }

    synchronized int size() {
        return size;
    }

    /** No row up to this position is missing. */
    synchronized long completeUpTo() {
        return completeUpTo;
    }

    /** Whether there are rows beyond that. */
    synchronized boolean isAhead() {
        return highest > completeUpTo;
    }

    synchronized void complete(long upTo) {
        completeUpTo = Math.max(completeUpTo, upTo);
    }

    /** Of two versions of a deal the later one stays, whichever comes first. */
    synchronized void put(RecordVersion<Deal> version) {
        highest = Math.max(highest, version.position());
        String pipeline = version.state().pipelineId();
        Map<String, Row> rows = pipelines.computeIfAbsent(pipeline, id -> new HashMap<>());
        Row before = rows.get(version.id());
        if (before != null && before.version() >= version.version()) {
            return;
        }
        rows.put(version.id(), new Row(version.version(), facts.of(version.state())));
        size += before == null ? 1 : 0;
        chosen.remove(pipeline);
        chosen.remove(null);
    }

    /** @param pipelineId null for all */
    synchronized CountedDeals choose(@Nullable String pipelineId, Choice choice) {
        Map<Choice, CountedDeals> ofThese = chosen.computeIfAbsent(pipelineId, id -> new HashMap<>());
        if (ofThese.size() > MOST_CHOICES) {
            ofThese.clear();
        }
        return ofThese.computeIfAbsent(choice, wanted -> new CountedDeals(find(pipelineId, wanted)));
    }

    private List<Deal> find(@Nullable String pipelineId, Choice choice) {
        List<Deal> found = new ArrayList<>();
        for (Map<String, Row> rows :
                pipelineId == null ? pipelines.values() : List.of(pipelines.getOrDefault(pipelineId, Map.of()))) {
            for (Row row : rows.values()) {
                if (choice.test(row.deal())) {
                    found.add(row.deal());
                }
            }
        }
        return found;
    }

    private record Row(long version, Deal deal) {}
}
