package dev.kartoteka.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.list.Order;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class AskedFieldsTest {

    private static final Fields FIELDS = Fields.builder()
            .field("name", FieldType.TEXT)
            .field("city", "address.city", FieldType.TEXT)
            .field("kind", FieldType.TEXT)
            .build();

    @Test
    void areFoundWhereverTheyStand() {
        Bson nested = Filters.or(
                Filters.eq("state.kind", "x"),
                Filters.and(Filters.eq("state.kind", "y"), Filters.not(Filters.gt("state.name", "a"))));

        assertThat(asked(nested).anyOf(Set.of("name"))).isTrue();
        assertThat(asked(nested).anyOf(Set.of("address"))).isFalse();
        assertThat(asked(Filters.regex("state.address.city", "^R")).anyOf(Set.of("address")))
                .as("a part is the whole's")
                .isTrue();
        assertThat(asked(Filters.elemMatch("state.tags", Filters.eq("x", 1))).anyOf(Set.of("tags")))
                .isTrue();
    }

    @Test
    void areThoseOfTheOrderToo() {
        ListQuery byName = new ListQuery(
                Filters.empty(), List.of(new Order(FIELDS.sortable("name"), false)), 50, null, false, null);

        assertThat(AskedFields.of(byName).anyOf(Set.of("name"))).isTrue();
        assertThat(AskedFields.of(byName).anyOf(Set.of("kind"))).isFalse();
    }

    @Test
    void areNotTheRecordsOwn() {
        assertThat(asked(Filters.eq("recordId", "name")).anyOf(Set.of("recordId", "name")))
                .isFalse();
    }

    private static AskedFields asked(Bson condition) {
        return AskedFields.of(new ListQuery(condition, List.of(), 50, null, false, null));
    }
}
