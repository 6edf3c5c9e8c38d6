package dev.kartoteka.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MasksTest {

    private static final Person ANNA = new Person("client-1", "Anna", List.of("vip"), new Home("Riga"), 7, null);

    private final Masks masks = new Masks();

    @Test
    void hideTextsByAMarkAndAllElseByNothing() {
        assertThat(masks.masked(ANNA, Set.of("name", "tags", "home", "size", "phone")))
                .isEqualTo(new Person("client-1", "***", List.of(), null, null, null));
    }

    /** Or it would be told that there is something. */
    @Test
    void markNothingWhereThereIsNothing() {
        assertThat(masks.masked(ANNA, Set.of("phone")).phone()).isNull();
    }

    @Test
    void leaveAlone() {
        assertThat(masks.masked(ANNA, Set.of("name")).id()).isEqualTo("client-1");
        assertThat(masks.masked(ANNA, Set.of())).isEqualTo(ANNA);
    }

    /** A component of each kind. */
    public record Person(
            String id,
            String name,
            List<String> tags,
            @Nullable Home home,
            @Nullable Integer size,
            @Nullable String phone) {}

    public record Home(String city) {}
}
