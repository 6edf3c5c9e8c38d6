package dev.kartoteka.query.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.completeness.Documents.Field;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void findsNothingInEqualDocuments() {
        Document one = new Document("a", 1)
                .append("b", List.of(new Document("c", "x")))
                .append("d", null);

        assertThat(Documents.firstDifference(one, new Document(one))).isNull();
        assertThat(Documents.firstDifference(new Document("d", null), new Document()))
                .isNull();
    }

    @Test
    void namesTheInnermostField() {
        Document expected = new Document("state", new Document("links", List.of(new Document("role", "CEO"))));
        Document found = new Document("state", new Document("links", List.of(new Document("role", "CFO"))));

        assertThat(Documents.firstDifference(expected, found)).isEqualTo(new Field("state.links.0.role", "CEO", "CFO"));
    }

    @Test
    void namesWhatIsTooMuchAndWhatIsMissing() {
        assertThat(Documents.firstDifference(new Document("a", 1), new Document()))
                .isEqualTo(new Field("a", 1, null));
        assertThat(Documents.firstDifference(new Document(), new Document("a", 1)))
                .isEqualTo(new Field("a", null, 1));
        assertThat(Documents.firstDifference(new Document("a", List.of(1)), new Document("a", List.of(1, 2))))
                .isEqualTo(new Field("a", List.of(1), List.of(1, 2)));
    }
}
