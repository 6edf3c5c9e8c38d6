package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Lists by GraphQL: filters, pages, and the past all the way down. */
@ExtendWith(RunningSystem.class)
class GraphQlListsIT {

    private final Api api;
    private final String source = "src-" + Api.unique();

    GraphQlListsIT(Api api) {
        this.api = api;
    }

    @Test
    void filtersByAndOrNot() {
        for (int amount = 1; amount <= 6; amount++) {
            deal("D" + amount, amount * 100, null);
        }

        assertThat(titles("{source:{eq:$s}, amount:{gte:\"300\"}}")).containsExactly("D3", "D4", "D5", "D6");
        assertThat(titles("{source:{eq:$s}, or:[{amount:{lt:\"200\"}}, {title:{eq:\"D6\"}}]}"))
                .containsExactly("D1", "D6");
        assertThat(titles("{and:[{source:{eq:$s}}, {not:{title:{in:[\"D1\",\"D2\",\"D3\"]}}}]}"))
                .containsExactly("D4", "D5", "D6");
    }

    @Test
    void pagesToTheEndWithoutRepeatingOrSkipping() {
        for (int i = 0; i < 7; i++) {
            deal("P" + i, 100, null);
        }
        List<String> seen = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("s", source));
        boolean more = true;
        while (more) {
            JsonNode page = ask(
                            "query($s:String,$a:String){deals(filter:{source:{eq:$s}},orderBy:[{field:title,direction:DESC}],"
                                    + "first:3,after:$a){totalCount pageInfo{hasNextPage endCursor} edges{cursor node{title}}}}",
                            variables)
                    .path("deals");
            page.path("edges").forEach(edge -> seen.add(edge.at("/node/title").asString()));
            assertThat(page.path("totalCount").asLong()).isEqualTo(7);
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            variables.put("a", page.at("/pageInfo/endCursor").asString());
        }

        assertThat(seen).containsExactly("P6", "P5", "P4", "P3", "P2", "P1", "P0");
    }

    @Test
    void seesNestedRecordsFromTheSameMoment() {
        String client = api.send(
                        "/clients",
                        Map.of("kind", "ORGANISATION", "name", "Before", "occurredAt", "2026-01-01T00:00:00Z"))
                .id();
        deal("Old", 100, client);
        api.awaitVisible(
                "clients",
                api.send(
                        "/clients/" + client + "/rename",
                        Map.of("name", "After", "occurredAt", "2026-03-01T00:00:00Z")));

        JsonNode both = ask(
                "query($s:String){then:deals(filter:{source:{eq:$s}},asOf:\"2026-02-15T00:00:00Z\")"
                        + "{edges{node{client{name deals{client{name}}}}}}"
                        + " now:deals(filter:{source:{eq:$s}}){edges{node{client{name}}}}}",
                Map.of("s", source));

        assertThat(both.at("/then/edges/0/node/client/name").asString()).isEqualTo("Before");
        assertThat(both.at("/then/edges/0/node/client/deals/0/client/name").asString())
                .isEqualTo("Before");
        assertThat(both.at("/now/edges/0/node/client/name").asString()).isEqualTo("After");
    }

    private void deal(String title, int amount, @org.jspecify.annotations.Nullable String client) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title",
                title,
                "source",
                source,
                "amount",
                Map.of("amount", String.valueOf(amount), "currency", "EUR"),
                "occurredAt",
                "2026-02-01T00:00:00Z"));
        if (client != null) {
            body.put("clientId", client);
        }
        api.awaitVisible("deals", api.send("/deals", body));
    }

    private List<String> titles(String filter) {
        List<String> titles = new ArrayList<>();
        ask(
                        "query($s:String){deals(filter:" + filter + ",orderBy:[{field:title}]){edges{node{title}}}}",
                        Map.of("s", source))
                .at("/deals/edges")
                .forEach(edge -> titles.add(edge.at("/node/title").asString()));
        return titles;
    }

    private JsonNode ask(String query, Map<String, ?> variables) {
        JsonNode body = api.graphql(query, variables).body();
        assertThat(body.has("errors")).as(body.toString()).isFalse();
        return body.path("data");
    }
}
