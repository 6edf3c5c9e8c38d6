package dev.kartoteka.query.progress;

import dev.kartoteka.platform.privacy.Remnants;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.ReadModelState;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The read models, where this process projects all of them: cleared when every projection has passed the events that tell of the
 * erasure.
 */
@Component
@Order(200)
@ConditionalOnProperty(name = "kartoteka.event-store", havingValue = "embedded", matchIfMissing = true)
class ReadModelRemnants implements Remnants {

    private static final long LOOK_AGAIN_MILLIS = 20;

    private final ProjectionProgress progress;
    private final Generations generations;

    ReadModelRemnants(ProjectionProgress progress, Generations generations) {
        this.progress = progress;
        this.generations = generations;
    }

    @Override
    public String place() {
        return "read models";
    }

    @Override
    public void clear(String personId) throws InterruptedException {
        long head = progress.head();
        while (!progress.all().stream()
                .filter(ProjectionProgress.Progress::isReadModel)
                .allMatch(projection -> projection.reached(head))) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        while (!generations.all().stream().allMatch(state -> isClear(state, head))) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /** What is read no more is dropped soon, and what is being built has to read of the erasure too. */
    private static boolean isClear(ReadModelState state, long head) {
        ReadModelState.Build build = state.build();
        return state.old().isEmpty() && (build == null || build.position() >= head);
    }
}
