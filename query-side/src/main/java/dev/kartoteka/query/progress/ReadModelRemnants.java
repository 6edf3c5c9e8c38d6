package dev.kartoteka.query.progress;

import dev.kartoteka.platform.privacy.Remnants;
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

    ReadModelRemnants(ProjectionProgress progress) {
        this.progress = progress;
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
    }
}
