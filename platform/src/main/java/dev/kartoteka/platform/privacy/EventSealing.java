package dev.kartoteka.platform.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.EventJson;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.privacy.PersonalFields;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;

/** Seals what is personal in events, and in the reasons of those about persons, between the aggregate and either store. */
public final class EventSealing implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final JsonMapper PLAIN = EventJson.mapper();
    private static final ObjectWriter SEALING =
            PLAIN.copy().registerModule(new PersonalDataModule()).writer();

    private final RecordKeys keys;

    public EventSealing(RecordKeys keys) {
        this.keys = keys;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        Map<String, Set<String>> records = new LinkedHashMap<>();
        Set<String> begun = new HashSet<>();
        for (EventMessage<?> event : events) {
            if (isAboutPersons(event)) {
                DomainEvent payload = (DomainEvent) event.getPayload();
                records.computeIfAbsent(payload.recordId(), id -> new HashSet<>())
                        .addAll(PersonalFields.of(payload.getClass()).subjects(payload));
                if (((DomainEventMessage<?>) event).getSequenceNumber() == 0) {
                    begun.add(payload.recordId());
                }
            }
        }
        if (records.isEmpty()) {
            return (index, event) -> event;
        }
        Map<String, DataKey> found = found(records, begun);
        return (index, event) -> isAboutPersons(event) ? sealed((DomainEventMessage<?>) event, found) : event;
    }

    private static boolean isAboutPersons(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?>
                && event.getPayload() instanceof DomainEvent payload
                && PersonalFields.of(payload.getClass()).aboutPersons();
    }

    private Map<String, DataKey> found(Map<String, Set<String>> records, Set<String> begun) {
        try {
            return keys.forWriting(records, begun);
        } catch (PersonErased e) {
            throw refused(e);
        }
    }

    private static EventMessage<?> sealed(DomainEventMessage<?> event, Map<String, DataKey> keys) {
        DomainEvent payload = (DomainEvent) event.getPayload();
        DataKey key = keys.get(payload.recordId());
        if (key == null) {
            throw new IllegalStateException("No key was made for an event of " + payload.recordId());
        }
        try {
            return new SealedEventMessage<>(event, metaData(event, key), payload(payload, event.getIdentifier(), key));
        } catch (PersonErased e) {
            throw refused(e);
        }
    }

    private static MetaData metaData(EventMessage<?> event, DataKey key) {
        Object reason = event.getMetaData().get(MetadataKeys.REASON);
        if (reason == null) {
            return event.getMetaData();
        }
        Map<String, Object> sealed = new HashMap<>(event.getMetaData());
        sealed.remove(MetadataKeys.REASON);
        sealed.put(
                MetadataKeys.SEALED_REASON,
                SealedText.seal(
                        key,
                        String.valueOf(reason).getBytes(StandardCharsets.UTF_8),
                        event.getIdentifier(),
                        MetadataKeys.REASON));
        return MetaData.from(sealed);
    }

    private static byte[] payload(DomainEvent payload, String eventId, DataKey key) {
        PersonalDataModule.Sealer sealer = (field, value) -> SealedText.seal(key, json(value), eventId, field);
        try {
            return SEALING.withAttribute(PersonalDataModule.Sealer.class, sealer)
                    .writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw e.getCause() instanceof PersonErased erased ? erased : unwritable(payload);
        }
    }

    private static byte[] json(Object value) {
        try {
            return PLAIN.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw unwritable(value);
        }
    }

    // without the cause, whose message may quote what could not be written
    private static IllegalStateException unwritable(Object value) {
        return new IllegalStateException("Cannot write a " + value.getClass().getSimpleName() + " as JSON");
    }

    private static CommandExecutionException refused(PersonErased e) {
        return new CommandExecutionException(
                String.valueOf(e.getMessage()), e, new Failure(FailureCode.ERASED, String.valueOf(e.getMessage())));
    }
}
