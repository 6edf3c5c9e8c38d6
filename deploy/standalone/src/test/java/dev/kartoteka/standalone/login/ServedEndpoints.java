package dev.kartoteka.standalone.login;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.query.record.RecordResource;
import dev.kartoteka.standalone.acceptance.RunningSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every REST endpoint that a running system serves, as {@code GET:/clients/{id}}: what no table may leave out. */
final class ServedEndpoints {

    private static final String BASE = "/api/v1";
    private static final String ANY = "/{collection}";
    private static final String EXPORT = "/exports/{name}";

    private final ListableBeanFactory beans;

    ServedEndpoints(RunningSystem.Started system) {
        this.beans = system.insides();
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>();
        beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> of(mapping).forEach(all::add));
        return all;
    }

    private Stream<String> of(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith(BASE))
                .map(pattern -> pattern.substring(BASE.length()))
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> each(method.name(), pattern)));
    }

    /** A pattern that stands for several collections, once for each. */
    private Stream<String> each(String method, String pattern) {
        if (pattern.startsWith(ANY) && method.equals("POST")) {
            long slashes = pattern.chars().filter(sign -> sign == '/').count();
            return commands().stream()
                    .filter(path -> path.chars().filter(sign -> sign == '/').count() == slashes - 1)
                    .map(path -> "POST:/" + path);
        }
        if (pattern.startsWith(ANY)) {
            return collections().stream().map(name -> "GET:" + pattern.replace(ANY, "/" + name));
        }
        if (pattern.equals(EXPORT)) {
            return Stream.concat(collections().stream(), Stream.of("stages")).map(name -> "GET:/exports/" + name);
        }
        return Stream.of(method + ":" + pattern);
    }

    private List<String> collections() {
        List<String> names = new ArrayList<>();
        for (RecordResource<?> resource :
                beans.getBeansOfType(RecordResource.class).values()) {
            names.add(resource.store().model().name());
        }
        return names;
    }

    private static Set<String> commands() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(CommandPath.class));
        return scanner.findCandidateComponents("dev.kartoteka.command").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ServedEndpoints.class.getClassLoader()))
                .map(type -> type.getAnnotation(CommandPath.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
