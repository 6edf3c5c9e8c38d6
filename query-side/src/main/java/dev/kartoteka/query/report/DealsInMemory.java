package dev.kartoteka.query.report;

import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.deal.DealFacts;
import dev.kartoteka.query.record.RecordVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of all deals by pipeline, which a deal never leaves. */
final class DealsInMemory {

    private final int generation;
    private final int portion;
    private final DealFacts facts = new DealFacts();
    private final Map<String, PipelineFacts> pipelines = new HashMap<>();

    /** Of all pipelines, until a deal changes. */
    private final Map<Choice, CountedDeals> ofAll = new HashMap<>();

    private long completeUpTo = -1;
    private long highest = -1;

    /** @param portion so many deals are counted together */
    DealsInMemory(int generation, int portion) {
        this.generation = generation;
        this.portion = portion;
    }

    int generation() {
        return generation;
    }

    synchronized int size() {
        return pipelines.values().stream().mapToInt(PipelineFacts::size).sum();
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
        PipelineFacts pipeline =
                pipelines.computeIfAbsent(version.state().pipelineId(), id -> new PipelineFacts(portion));
        if (pipeline.isNew(version.id(), version.version())) {
            pipeline.put(version.id(), version.version(), facts.of(version.state()));
            ofAll.clear();
        }
    }

    /** @param pipelineId null for all */
    synchronized CountedDeals choose(@Nullable String pipelineId, Choice choice) {
        if (pipelineId == null) {
            if (ofAll.size() > PipelineFacts.MOST_CHOICES) {
                ofAll.clear();
            }
            return ofAll.computeIfAbsent(choice, this::ofAll);
        }
        PipelineFacts pipeline = pipelines.get(pipelineId);
        return pipeline == null ? CountedDeals.ofPortions(List.of()) : pipeline.choose(choice);
    }

    private CountedDeals ofAll(Choice choice) {
        return CountedDeals.ofPortions(pipelines.values().stream()
                .flatMap(pipeline -> pipeline.choose(choice).portions().stream())
                .toList());
    }
}
