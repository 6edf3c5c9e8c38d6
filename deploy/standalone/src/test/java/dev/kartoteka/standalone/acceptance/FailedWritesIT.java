package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * A batch of events whose documents could not be stored is handled again. So its token cannot have been stored before them; and
 * a process killed at that place loses nothing either.
 */
@OwnSystem
class FailedWritesIT {

    private static final Set<String> WRITES = Set.of("bulkWrite", "insertMany");

    /** Each model fails twice or so, with growing pauses between. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void nothingIsPassedOver() throws IOException {
        Set<String> failed = ConcurrentHashMap.newKeySet();
        // the first write into each collection that projections fill; what processes note elsewhere is kept
        FailingWrites writes =
                new FailingWrites((operation, collection) -> WRITES.contains(operation) && failed.add(collection));
        try (RunningSystem.Started system =
                RunningSystem.startAnother(context -> context.getBeanFactory().addBeanPostProcessor(writes))) {
            new EveryCommand(system.api, Api.unique()).tell();

            system.api.readWhen(
                    "/audit/proof/completeness", answer -> answer.get("equal").asBoolean(), PATIENCE);

            assertThat(failed)
                    .contains("audit_events", "timeline_entries", "clients", "clients_versions", "deals_versions");
        }
    }
}
