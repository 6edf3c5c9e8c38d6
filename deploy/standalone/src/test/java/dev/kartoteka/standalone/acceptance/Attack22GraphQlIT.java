package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.acceptance.Api.Answer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Queries made to harm are refused before they run, and say which limit they met. */
@ExtendWith(RunningSystem.class)
class Attack22GraphQlIT {

    private final Api api;

    Attack22GraphQlIT(Api api) {
        this.api = api;
    }

    @Test
    void refusesAThousandAliases() {
        String aliases = IntStream.range(0, 1000)
                .mapToObj(i -> "a" + i + ":deals{totalCount}")
                .collect(Collectors.joining(" "));

        refused("{" + aliases + "}", "QUERY_TOO_COMPLEX", "at most 50 aliases");
    }

    @Test
    void refusesAHundredLevels() {
        String deep = "{client(id:\"x\")" + "{owner{team".repeat(50) + "{id}" + "}}".repeat(50) + "}";

        refused(deep, "QUERY_TOO_COMPLEX", "at most 15 levels deep");
    }

    @Test
    void refusesFragmentsInACircle() {
        refused(
                "query{...A} fragment A on Query{...B} fragment B on Query{...A}",
                "INVALID_QUERY",
                "A fragment contains itself");
    }

    @Test
    void refusesFragmentsThatMultiply() {
        String fragments = IntStream.range(0, 40)
                .mapToObj(i -> "fragment f%d on Query{...f%d ...f%d}".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));

        refused(
                "query{...f0} " + fragments + " fragment f40 on Query{deals{totalCount}}",
                "QUERY_TOO_COMPLEX",
                "at most 1000 fields");
    }

    @Test
    void refusesTooManyTokens() {
        refused("{" + " a".repeat(20_000) + "}", "QUERY_TOO_COMPLEX", "10,000");
    }

    @Test
    void refusesWhatCostsTooMuch() {
        refused(
                "{clients(first:500){edges{node{deals{interactions(first:500){contacts{name}}}}}}}",
                "QUERY_TOO_COMPLEX",
                "costs at most 100000");
    }

    @Test
    void refusesAnObjectWhereATextBelongs() {
        Answer identifier = api.graphql("query($i:ID!){client(id:$i){id}}", Map.of("i", Map.of("$ne", "")));
        Answer text = api.graphql("query($s:String){deals(after:$s){totalCount}}", Map.of("s", Map.of("$ne", "")));

        assertThat(error(identifier).at("/extensions/code").asString()).isEqualTo("INVALID_QUERY");
        assertThat(error(text).at("/extensions/code").asString()).isEqualTo("INVALID_QUERY");
        assertThat(error(text).path("message").asString()).doesNotContain("HashMap");
    }

    @Test
    void refusesLimitsCursorsAndFiltersThatCannotBe() {
        refused("{deals(first:0){totalCount}}", "INVALID_LIMIT", "1 to 500");
        refused("{deals(first:501){totalCount}}", "INVALID_LIMIT", "1 to 500");
        refused("{deals(after:\"x\"){pageInfo{hasNextPage}}}", "INVALID_CURSOR", "");
        refused("{deals(filter:{nope:{eq:\"1\"}}){totalCount}}", "INVALID_QUERY", "nope");
        refused("{deals(asOf:\"yesterday\"){totalCount}}", "INVALID_QUERY", "RFC 3339");
        refused("{deals(filter:{or:[]}){totalCount}}", "INVALID_FILTER", "");
    }

    @Test
    void answersAnUnknownIdentifierByNull() {
        Answer answer = api.graphql("{client(id:\"client-nobody\"){id}}", Map.of());

        assertThat(answer.body().at("/data/client").isNull()).isTrue();
        assertThat(answer.body().has("errors")).isFalse();
    }

    private void refused(String query, String code, String detail) {
        JsonNode error = error(api.graphql(query, Map.of()));
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo(code);
        assertThat(error.at("/extensions/traceId").asString()).hasSize(32);
        assertThat(error.path("message").asString()).contains(detail);
    }

    private static JsonNode error(Answer answer) {
        assertThat(answer.body().path("errors").size())
                .as(answer.body().toString())
                .isEqualTo(1);
        return answer.body().path("errors").get(0);
    }
}
