package dev.kartoteka.query.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far each projection in this process has come, against the event store's own head. A projection's word that it has caught
 * up is not asked for: one whose stream has ended quietly says so for ever.
 */
@Component
public class ProjectionProgress {

    /** What follows the events too, and makes no read model of them: what the command side does because of them. */
    private static final Pattern NO_READ_MODEL = Pattern.compile("erasure|due|(policy|lookup)-.*");

    private final EventProcessingConfiguration processing;
    private final EventStore store;
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    ProjectionProgress(EventProcessingConfiguration processing, EventStore store) {
        this.processing = processing;
        this.store = store;
    }

    /** The position of the last event in the store; one that is lower than all positions for an empty store. */
    public long head() {
        TrackingToken head = store.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    /** Every projection of this process, by name. */
    public List<Progress> all() {
        return processors().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Progress::name))
                .toList();
    }

    /** Stops a projection here, and keeps it so. When this returns it writes nothing more. */
    public void hold(String name) {
        held.add(name);
        StreamingEventProcessor processor = processors().get(name);
        if (processor != null && processor.isRunning()) {
            processor.shutDown();
        }
    }

    /** Whether it is kept stopped here. */
    public boolean isHeld(String name) {
        return held.contains(name);
    }

    /** Lets a projection go on that was held; others are left alone. */
    public void letGo(String name) {
        if (held.remove(name)) {
            start(name);
        }
    }

    /** Has a projection try within seconds what it would try again later, and take the segments that nobody has. */
    public void retry(String name) {
        StreamingEventProcessor processor = processors().get(name);
        if (processor != null && !held.contains(name)) {
            start(name);
            for (int segment : processing.tokenStore(name).fetchSegments(name)) {
                // a claim that is asked for does not wait until the pause after the last failure is over
                var unused = processor.claimSegment(segment);
            }
        }
    }

    private void start(String name) {
        StreamingEventProcessor processor = processors().get(name);
        if (processor != null && !processor.isRunning()) {
            processor.start();
        }
    }

    /** Whether other processes have all segments of a projection, so that it is theirs to say how far it is. */
    boolean isElsewhere(String name) {
        return processing.tokenStore(name).fetchAvailableSegments(name).isEmpty();
    }

    Map<String, StreamingEventProcessor> processors() {
        return processing.eventProcessors().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof StreamingEventProcessor)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (StreamingEventProcessor) entry.getValue()));
    }

    private Progress of(String name, StreamingEventProcessor processor) {
        Map<Integer, EventTrackerStatus> segments = processor.processingStatus();
        OptionalLong lowest = segments.values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .min();
        Throwable error = segments.values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .findFirst()
                .orElse(null);
        return new Progress(
                name,
                processor.isRunning(),
                held.contains(name),
                segments.size(),
                lowest.isPresent() ? lowest.getAsLong() : null,
                error == null ? null : rootOf(error).getClass().getSimpleName());
    }

    private static Throwable rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /**
     * How far one projection has come.
     *
     * @param held whether it was stopped on purpose, for the moment of a switch
     * @param segments that this process works on; none where other processes have them all
     * @param position up to which every segment here has come; null without segments
     * @param error class of what stopped it, without its message, which may hold personal data; null when all is well
     */
    public record Progress(
            String name,
            boolean running,
            boolean held,
            int segments,
            @Nullable Long position,
            @Nullable String error) {

        public boolean isReadModel() {
            return !NO_READ_MODEL.matcher(name).matches();
        }

        /** Whether it works, or was stopped on purpose. */
        boolean isWell() {
            return (running || held) && error == null;
        }

        /** Whether all that happened up to a position is in the read model, as far as this process has a part in it. */
        public boolean reached(long head) {
            return running && error == null && (position == null || position >= head);
        }
    }
}
