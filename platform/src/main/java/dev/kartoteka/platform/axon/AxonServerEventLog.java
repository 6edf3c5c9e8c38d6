package dev.kartoteka.platform.axon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.protobuf.ByteString;
import dev.kartoteka.platform.eventlog.StoredEventLog;
import dev.kartoteka.shared.proof.RawEvent;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The events of Axon Server past every serializer. It keeps metadata as a table, whose order means nothing; here they are JSON
 * with sorted keys, so that the same metadata always are the same bytes.
 */
@Component
@ConditionalOnProperty("axon.axonserver.enabled")
class AxonServerEventLog implements StoredEventLog {

    private static final int LONGEST_WAIT_SECONDS = 10;
    private static final int AHEAD = 512;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AxonServerConnectionManager connections;

    AxonServerEventLog(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public List<RawEvent> after(long storePosition, int limit) {
        List<RawEvent> events = new ArrayList<>();
        long head = head();
        long last = Math.max(-1, storePosition);
        if (head <= last) {
            return events;
        }
        try (EventStream stream = channel().openStream(last, AHEAD)) {
            while (events.size() < limit && last < head) {
                EventWithToken next = stream.nextIfAvailable(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw away(stream.getError().orElse(null));
                }
                last = next.getToken();
                events.add(raw(next));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e);
        }
        return events;
    }

    @Override
    public boolean isNumberedWithoutGaps() {
        return false;
    }

    @Override
    public long atMostAfter(long storePosition) {
        return Math.max(0, head() - Math.max(-1, storePosition));
    }

    private long head() {
        try {
            return channel().getLastToken().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e);
        } catch (ExecutionException | TimeoutException e) {
            throw away(e);
        }
    }

    private EventChannel channel() {
        return connections.getConnection(connections.getDefaultContext()).eventChannel();
    }

    private static RawEvent raw(EventWithToken stored) {
        Event event = stored.getEvent();
        String revision = event.getPayload().getRevision();
        boolean streamless = event.getAggregateType().isEmpty();
        return new RawEvent(
                stored.getToken(),
                event.getMessageIdentifier(),
                event.getAggregateIdentifier(),
                streamless ? null : event.getAggregateType(),
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                revision.isEmpty() ? null : revision,
                Instant.ofEpochMilli(event.getTimestamp()),
                metadata(event.getMetaDataMap()),
                event.getPayload().getData().toByteArray());
    }

    private static byte[] metadata(Map<String, MetaDataValue> stored) {
        Map<String, Object> sorted = new TreeMap<>();
        stored.forEach((key, value) -> sorted.put(key, plain(value)));
        try {
            return JSON.writeValueAsString(sorted).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Metadata cannot be written as JSON", e);
        }
    }

    private static Object plain(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> value.getTextValue();
            case NUMBER_VALUE -> value.getNumberValue();
            case DOUBLE_VALUE -> value.getDoubleValue();
            case BOOLEAN_VALUE -> value.getBooleanValue();
            case BYTES_VALUE -> {
                ByteString data = value.getBytesValue().getData();
                yield List.of(
                        value.getBytesValue().getType(), value.getBytesValue().getRevision(), data.toByteArray());
            }
            case DATA_NOT_SET -> Map.of();
        };
    }

    private static EventLogUnavailable away(@Nullable Throwable cause) {
        return new EventLogUnavailable(cause);
    }
}
