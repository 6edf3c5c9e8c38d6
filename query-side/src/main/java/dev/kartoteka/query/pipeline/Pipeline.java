package dev.kartoteka.query.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A pipeline after some of its events.
 *
 * @param stages in order; a retired stage keeps the place where it stood, so that the deals it once held still count
 */
public record Pipeline(String id, String name, List<Stage> stages, List<LossReason> lossReasons) {

    public Pipeline {
        stages = List.copyOf(stages);
        lossReasons = List.copyOf(lossReasons);
    }

    public Optional<Stage> stage(String stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    public Optional<LossReason> lossReason(String reasonId) {
        return lossReasons.stream()
                .filter(reason -> reason.id().equals(reasonId))
                .findFirst();
    }

    /**
     * This pipeline with the stages and reasons that only a later state of it knows, each stage after the one it follows
     * there. For deals that were told to have been in a stage before the stage itself was told of.
     */
    public Pipeline completedBy(Pipeline later) {
        List<Stage> all = new ArrayList<>(stages);
        Set<String> known = stages.stream().map(Stage::id).collect(Collectors.toCollection(HashSet::new));
        int place = 0;
        for (Stage stage : later.stages()) {
            if (known.add(stage.id())) {
                all.add(place++, stage);
            } else {
                place = placeOf(stage.id(), all) + 1;
            }
        }
        List<LossReason> reasons = new ArrayList<>(lossReasons);
        later.lossReasons().stream()
                .filter(reason -> lossReason(reason.id()).isEmpty())
                .forEach(reasons::add);
        return new Pipeline(id, name, all, reasons);
    }

    Pipeline renamed(String newName) {
        return new Pipeline(id, newName, stages, lossReasons);
    }

    /**
     * With one more live stage.
     *
     * @param index among the live stages; beyond them is the end
     */
    Pipeline withStage(Stage added, int index) {
        List<Stage> live = stages.stream().filter(stage -> !stage.retired()).toList();
        List<Stage> all = new ArrayList<>(stages);
        all.add(index < live.size() ? stages.indexOf(live.get(index)) : stages.size(), added);
        return new Pipeline(id, name, all, lossReasons);
    }

    Pipeline withChanged(String stageId, UnaryOperator<Stage> change) {
        return new Pipeline(
                id,
                name,
                stages.stream()
                        .map(stage -> stage.id().equals(stageId) ? change.apply(stage) : stage)
                        .toList(),
                lossReasons);
    }

    /** The live stages in another order, among the retired ones, which stay in place. */
    Pipeline reordered(List<String> liveIds) {
        Iterator<Stage> next =
                liveIds.stream().flatMap(id -> stage(id).stream()).toList().iterator();
        return new Pipeline(
                id,
                name,
                stages.stream()
                        .map(stage -> stage.retired() ? stage : next.next())
                        .toList(),
                lossReasons);
    }

    Pipeline withLossReason(LossReason reason) {
        List<LossReason> all = new ArrayList<>(lossReasons);
        all.add(reason);
        return new Pipeline(id, name, stages, all);
    }

    private static int placeOf(String stageId, List<Stage> among) {
        int place = 0;
        while (!among.get(place).id().equals(stageId)) {
            place++;
        }
        return place;
    }
}
