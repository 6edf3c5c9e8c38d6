package dev.kartoteka.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void flattenRecordsAndJoinLists() {
        Columns columns = Columns.of(Row.class, List.of("left"));

        assertThat(columns.names()).containsExactly("id", "place.city", "place.zip", "amount", "tags", "links", "at");
        assertThat(columns.cells(new Row(
                        "r-1",
                        new Place("Rīga", null),
                        new BigDecimal("1E+3"),
                        List.of("a", "b"),
                        List.of(new Place("x", "y")),
                        Instant.EPOCH,
                        "out")))
                .containsExactly(
                        "r-1", "Rīga", null, "1000", "a|b", "[{\"city\":\"x\",\"zip\":\"y\"}]", "1970-01-01T00:00:00Z");
    }

    @Test
    void leaveAnAbsentRecordsCellsEmpty() {
        assertThat(Columns.of(Row.class, List.of("left"))
                        .cells(new Row("r-1", null, null, List.of(), List.of(), Instant.EPOCH, "")))
                .containsExactly("r-1", null, null, null, "", "", "1970-01-01T00:00:00Z");
    }

    record Row(
            String id,
            @Nullable Place place,
            @Nullable BigDecimal amount,
            List<String> tags,
            List<Place> links,
            Instant at,
            String left) {}

    record Place(String city, @Nullable String zip) {}
}
