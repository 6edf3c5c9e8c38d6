package dev.kartoteka.command.automation;

import dev.kartoteka.command.webhook.EventNames;
import dev.kartoteka.shared.event.DomainEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The kinds of records whose events rules may answer, by their names: {@code client}, {@code deal}. */
public final class RecordKinds {

    private static final String ENDING = "Event";
    private static final Map<String, List<Class<? extends DomainEvent>>> EVENTS = find();

    private RecordKinds() {}

    /** Every event that records of a kind can have; empty when there is no such kind. */
    static List<Class<? extends DomainEvent>> events(String kind) {
        return EVENTS.getOrDefault(kind, List.of());
    }

    /** The kind of record that has such events; empty when rules cannot answer them. */
    public static Optional<String> of(Class<? extends DomainEvent> event) {
        return Arrays.stream(event.getInterfaces())
                .filter(family -> family.isSealed() && DomainEvent.class.isAssignableFrom(family))
                .map(family -> kind(family.getSimpleName()))
                .findFirst();
    }

    private static String kind(String family) {
        return family.substring(0, 1).toLowerCase(Locale.ROOT) + family.substring(1, family.length() - ENDING.length());
    }

    private static Map<String, List<Class<? extends DomainEvent>>> find() {
        Map<String, List<Class<? extends DomainEvent>>> kinds = new TreeMap<>();
        EventNames.types().forEach(event -> of(event)
                .ifPresent(kind -> kinds.merge(kind, List.of(event), (one, more) -> {
                    List<Class<? extends DomainEvent>> all = new java.util.ArrayList<>(one);
                    all.addAll(more);
                    return List.copyOf(all);
                })));
        return Map.copyOf(kinds);
    }
}
