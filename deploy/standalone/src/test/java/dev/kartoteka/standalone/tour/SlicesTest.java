package dev.kartoteka.standalone.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.event.DomainEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** The README's table of slices has every command and every event, and no other. */
class SlicesTest {

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ((?:`\\w+`(?:, )?)+) \\| [^|]+ \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyCommandHasARow() throws IOException, ClassNotFoundException {
        List<String> commands = found("dev.kartoteka.command", new AnnotationTypeFilter(CommandPath.class)).stream()
                .map(type -> type.getAnnotation(CommandPath.class).value())
                .collect(Collectors.toList());
        commands.addAll(List.of(
                "api-keys",
                "webhooks",
                "employees/{id}/open-feed")); // have endpoints of their own, since they answer secrets
        commands.addAll(List.of("files", "files/{id}/revise")); // so have these, since they come with contents

        assertThat(rows().stream().map(row -> row.get(0))).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void everyEventIsMadeBySomeCommand() throws IOException, ClassNotFoundException {
        List<String> events = found("dev.kartoteka.shared", new AssignableTypeFilter(DomainEvent.class)).stream()
                .map(Class::getSimpleName)
                .toList();

        assertThat(rows().stream().flatMap(row -> row.stream().skip(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(events);
    }

    private static List<Class<?>> found(String root, TypeFilter filter) throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        List<Class<?>> found = new ArrayList<>();
        for (var candidate : scanner.findCandidateComponents(root)) {
            found.add(Class.forName(candidate.getBeanClassName()));
        }
        return found;
    }

    /** Of each row the path and the names of its events. */
    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Tour.repository().resolve("README.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> names = new ArrayList<>(List.of(row.group(1)));
                NAME.matcher(row.group(2)).results().forEach(name -> names.add(name.group(1)));
                rows.add(names);
            }
        }
        return rows;
    }
}
