package dev.kartoteka.query.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class DemandedTest {

    private static final String PATH = "state.clientId";

    @Test
    void isWhatEveryRowMustHave() {
        assertThat(Demanded.of(eq(PATH, "a"), PATH)).containsExactly("a");
        assertThat(Demanded.of(in(PATH, "a", "b"), PATH)).containsExactlyInAnyOrder("a", "b");
        assertThat(Demanded.of(and(eq("state.kind", "x"), and(eq("state.kind", "y"), eq(PATH, "a"))), PATH))
                .containsExactly("a");
    }

    /** Each of these can be met by a row of another client. */
    @Test
    void isNothingWhereOtherRowsMeetTheConditionToo() {
        for (Bson condition : List.of(
                empty(),
                ne(PATH, "a"),
                not(eq(PATH, "a")),
                gt(PATH, "a"),
                regex(PATH, "^a"),
                or(eq(PATH, "a"), eq("state.kind", "x")),
                in(PATH, "a", null),
                eq(PATH, null),
                eq("state.kind", "a"))) {
            assertThat(Demanded.of(condition, PATH)).as("%s", condition).isNull();
        }
    }
}
