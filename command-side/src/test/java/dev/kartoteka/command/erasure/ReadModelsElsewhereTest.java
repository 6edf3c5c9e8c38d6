package dev.kartoteka.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class ReadModelsElsewhereTest {

    /** One that stands still must not keep erasures from being certified: it shows nobody anything. */
    @Test
    void doesNotWaitForWhatFollowsEventsOnThisSide() {
        List<String> groups = groups().toList();

        assertThat(groups).hasSizeGreaterThan(10).allMatch(group -> ReadModelsElsewhere.NO_READ_MODEL
                .matcher(group)
                .matches());
    }

    private static Stream<String> groups() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        return scanner.findCandidateComponents("dev.kartoteka.command").stream()
                .map(candidate ->
                        ClassUtils.resolveClassName(Objects.requireNonNull(candidate.getBeanClassName()), null))
                .map(type -> type.getAnnotation(ProcessingGroup.class).value());
    }
}
