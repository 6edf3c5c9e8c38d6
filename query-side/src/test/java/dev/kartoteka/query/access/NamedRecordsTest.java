package dev.kartoteka.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.list.FieldType;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.list.ListQuery;
import dev.kartoteka.query.list.Order;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class NamedRecordsTest {

    private static final Fields FIELDS = Fields.builder()
            .field("clientId", "links.clientId", FieldType.TEXT)
            .field("name", FieldType.TEXT)
            .build();

    private static final String PATH = FIELDS.path("clientId");

    private final NamedRecords named = new NamedRecords(Set.of(PATH), ids -> {
        ids.retainAll(Set.of("client-seen"));
        return ids;
    });

    @Test
    void askByRecordsWithinReach() {
        assertThat(asked(Filters.eq(PATH, "client-seen"))).contains("client-seen");
    }

    @Test
    void takeARecordOutOfReachForNone() {
        assertThat(asked(Filters.eq(PATH, "client-hidden"))).doesNotContain("hidden");
        assertThat(asked(Filters.or(Filters.in(PATH, "client-hidden", "client-seen"), Filters.eq("state.name", "x"))))
                .contains("client-seen")
                .contains("\"x\"")
                .doesNotContain("hidden");
        assertThat(asked(Filters.not(Filters.ne(PATH, "client-hidden")))).doesNotContain("hidden");
    }

    @Test
    void leaveOtherFieldsAlone() {
        assertThat(asked(Filters.eq("state.name", "client-hidden"))).contains("client-hidden");
        assertThat(asked(Filters.gt("state.name", "client-hidden"))).contains("client-hidden");
    }

    @Test
    void refusePartsAndOrdersOfIdentifiers() {
        for (Bson condition : List.of(
                Filters.regex(PATH, "^client-h"),
                Filters.gt(PATH, "client-h"),
                Filters.and(Filters.eq("state.name", "x"), Filters.not(Filters.lte(PATH, "client-h"))))) {
            assertThatThrownBy(() -> asked(condition)).as("%s", condition).isInstanceOf(Refusal.class);
        }
    }

    /** Or a cursor, which has the value where the page ended, would tell. */
    @Test
    void refuseToSortByThem() {
        assertThatThrownBy(() -> named.asked(new ListQuery(
                        Filters.empty(), List.of(new Order(FIELDS.sortable("clientId"), true)), 50, null, false, null)))
                .isInstanceOf(Refusal.class);
    }

    private String asked(Bson condition) {
        return named.asked(new ListQuery(condition, List.of(), 50, null, false, null))
                .condition()
                .toBsonDocument()
                .toJson();
    }
}
