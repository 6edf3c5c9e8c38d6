package dev.kartoteka.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.list.ListQuery;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class NamedClientsTest {

    private static final String PATH = "state.links.clientId";

    private final NamedClients named = new NamedClients(PATH, new ReachableClients(Set.of("client-seen"), false));

    @Test
    void askByClientsWithinReach() {
        assertThat(asked(Filters.eq(PATH, "client-seen"))).contains("client-seen");
    }

    @Test
    void takeAClientOutOfReachForNone() {
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
    }

    @Test
    void refusePartsOfIdentifiers() {
        assertThatThrownBy(() -> asked(Filters.regex(PATH, "^client-h"))).isInstanceOf(Refusal.class);
    }

    @Test
    void knowWhichAreReachedEitherWay() {
        assertThat(new ReachableClients(Set.of("client-hidden"), true).has("client-hidden"))
                .isFalse();
        assertThat(new ReachableClients(Set.of("client-hidden"), true).has("client-seen"))
                .isTrue();
    }

    private String asked(Bson condition) {
        return named.asked(new ListQuery(condition, List.of(), 50, null, false, null))
                .condition()
                .toBsonDocument()
                .toJson();
    }
}
