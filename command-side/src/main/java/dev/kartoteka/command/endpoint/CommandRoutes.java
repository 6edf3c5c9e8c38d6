package dev.kartoteka.command.endpoint;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Every command there is, found by its {@link CommandPath}. */
@Component
class CommandRoutes {

    private static final String ROOT = "dev.kartoteka.command";

    private final Map<String, CommandRoute> routes = new TreeMap<>();

    CommandRoutes() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(CommandPath.class));
        scanner.findCandidateComponents(ROOT).forEach(found -> add(String.valueOf(found.getBeanClassName())));
    }

    Collection<CommandRoute> all() {
        return routes.values();
    }

    Optional<CommandRoute> creating(String collection) {
        return Optional.ofNullable(routes.get(collection + "/"));
    }

    Optional<CommandRoute> changing(String collection, String verb) {
        return Optional.ofNullable(routes.get(collection + "/" + verb));
    }

    private void add(String className) {
        Class<? extends Command> type = ClassUtils.resolveClassName(className, CommandRoutes.class.getClassLoader())
                .asSubclass(Command.class);
        CommandPath path = type.getAnnotation(CommandPath.class);
        if (path == null) {
            return;
        }
        CommandRoute route = CommandRoute.of(type, path);
        CommandRoute other = routes.put(route.collection() + "/" + route.verb(), route);
        if (other != null) {
            throw new IllegalStateException(other.type() + " and " + type + " have the same path");
        }
    }
}
