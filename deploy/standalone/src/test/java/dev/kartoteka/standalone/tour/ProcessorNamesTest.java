package dev.kartoteka.standalone.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * What follows events on the one side is named otherwise than all that does on the other. Their tokens lie together, so two of a
 * name would each wait for the token that the other has; in one process they are one processor, and nobody would notice.
 */
class ProcessorNamesTest {

    @Test
    void noNameIsOfBothSides() {
        Set<String> followers = names("dev.kartoteka.command");
        Set<String> projections = names("dev.kartoteka.query");

        assertThat(followers).hasSizeGreaterThan(10);
        assertThat(projections).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(followers);
    }

    private static Set<String> names(String root) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        return scanner.findCandidateComponents(root).stream()
                .map(candidate ->
                        ClassUtils.resolveClassName(Objects.requireNonNull(candidate.getBeanClassName()), null))
                .map(type -> type.getAnnotation(ProcessingGroup.class).value())
                .collect(Collectors.toSet());
    }
}
