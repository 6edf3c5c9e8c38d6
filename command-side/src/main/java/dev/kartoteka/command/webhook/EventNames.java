package dev.kartoteka.command.webhook;

import dev.kartoteka.shared.event.DomainEvent;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The events that other programs can be told of: all but those about rights, persons' data and what sends them. */
public final class EventNames {

    /** All of them, those of later releases too. */
    public static final String ANY = "*";

    private static final String ROOT = "dev.kartoteka.shared.";
    private static final Set<String> INTERNAL = Set.of("apikey", "automation", "subject", "webhook");
    private static final Set<String> ALL = find();

    private EventNames() {}

    static Set<String> all() {
        return ALL;
    }

    /** Whether other programs can be told of it. */
    public static boolean isTold(DomainEvent event) {
        return ALL.contains(event.getClass().getSimpleName());
    }

    private static Set<String> find() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        Set<String> names = new TreeSet<>(Set.of(ANY));
        scanner.findCandidateComponents("dev.kartoteka.shared").forEach(found -> {
            String type = String.valueOf(found.getBeanClassName());
            String feature = type.substring(ROOT.length(), type.lastIndexOf('.'));
            if (!INTERNAL.contains(feature)) {
                names.add(type.substring(type.lastIndexOf('.') + 1));
            }
        });
        return Set.copyOf(names);
    }
}
