package dev.kartoteka.command.webhook;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The events that other programs can be told of: all but those about rights, persons' data and what sends them. */
public final class EventNames {

    /** All of them, those of later releases too. */
    public static final String ANY = "*";

    private static final String ROOT = "dev.kartoteka.shared.";
    private static final Set<String> INTERNAL = Set.of("apikey", "automation", "subject", "webhook");
    private static final Map<String, Class<? extends DomainEvent>> TYPES = find();
    private static final Set<String> ALL = names();

    private EventNames() {}

    static Set<String> all() {
        return ALL;
    }

    /** Whether other programs can be told of it. */
    public static boolean isTold(DomainEvent event) {
        return ALL.contains(event.getClass().getSimpleName());
    }

    /** All types of them. */
    public static Collection<Class<? extends DomainEvent>> types() {
        return TYPES.values();
    }

    /** The type of a name; empty when there is none, or none of which others can be told. */
    public static Optional<Class<? extends DomainEvent>> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(TYPES.keySet());
        names.add(ANY);
        return Set.copyOf(names);
    }

    private static Map<String, Class<? extends DomainEvent>> find() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        Map<String, Class<? extends DomainEvent>> types = new TreeMap<>();
        scanner.findCandidateComponents("dev.kartoteka.shared").forEach(found -> {
            String type = String.valueOf(found.getBeanClassName());
            String feature = type.substring(ROOT.length(), type.lastIndexOf('.'));
            if (!INTERNAL.contains(feature)) {
                types.put(
                        type.substring(type.lastIndexOf('.') + 1),
                        ClassUtils.resolveClassName(type, EventNames.class.getClassLoader())
                                .asSubclass(DomainEvent.class));
            }
        });
        return types;
    }
}
