package dev.kartoteka.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.event.Events;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Pattern TERM = Pattern.compile("\\*\\*(.+?)\\*\\*");

    @Test
    void explainsEachAggregate() throws IOException {
        assertThat(terms())
                .containsAll(Events.INTERFACES.stream().map(Events::aggregateOf).toList());
    }

    @Test
    void explainsEachTermOnce() throws IOException {
        assertThat(terms()).doesNotHaveDuplicates();
    }

    private static List<String> terms() throws IOException {
        String glossary = Files.readString(ExpectedFile.repository().resolve("docs/glossary.md"));
        return TERM.matcher(glossary).results().map(result -> result.group(1)).toList();
    }
}
