package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Once the certificate of an erasure is there, no query side has anything of the person, in its stores or in its memory. */
@ExtendWith(RunningSystem.class)
class ErasedEverywhereIT {

    private final QuerySides querySides;
    private final Api api;
    private final String run = Api.unique();
    private final String mark = "qzxeverywhere" + run;
    private final String client = "client-" + run;
    private final String deal = "deal-" + run;
    private final String note = "interaction-" + run;

    ErasedEverywhereIT(QuerySides querySides) {
        this.querySides = querySides;
        this.api = querySides.each().get(0);
    }

    @Test
    void nothingOfThePersonIsShownAnywhere() {
        Api.Done last = live();
        String now = Instant.now().toString();
        for (Api side : querySides.each()) { // so that each has the keys in its memory
            side.awaitVisible("interactions", last);
            pages(now)
                    .forEach(page ->
                            side.readWhen(page, answer -> answer.toString().contains(mark)));
        }

        assertThat(api.post("/subjects/" + client + "/erase", Map.of("reason", "asked by letter"), Map.of())
                        .status())
                .isEqualTo(200);
        JsonNode subject = api.readWhen(
                "/subjects/subject-" + client,
                found -> !found.path("erasureCompletedAt").asString("").isEmpty(),
                Duration.ofMinutes(2));

        assertThat(subject.toString()).contains("read models", "keys", "imports");
        for (Api side : querySides.each()) {
            assertThat(pages(now))
                    .allSatisfy(page -> assertThat(text(side, page)).as(page).doesNotContain(mark));
            assertThat(side.read("/clients/" + client).get("erased").asBoolean())
                    .isTrue();
            assertThat(side.graphql("query($i:ID!){client(id:$i){name deals{title}}}", Map.of("i", client))
                            .body()
                            .toString())
                    .contains("deals")
                    .doesNotContain(mark);
        }
        assertThat(api.post("/clients/" + client + "/rename", Map.of("name", "Again"), Map.of())
                        .code())
                .isEqualTo("ERASED");
        JsonNode proof =
                api.readWhen("/audit/proof/completeness?readModel=clients", answer -> true, Duration.ofMinutes(2));
        assertThat(proof.get("equal").asBoolean()).as(proof.toString()).isTrue();
    }

    private Api.Done live() {
        api.send("/clients", Map.of("id", client, "kind", "INDIVIDUAL", "name", "Anna " + mark, "tags", List.of(mark)));
        api.send("/clients/" + client + "/rename", Map.of("name", "Berta " + mark, "reason", "because " + mark));
        api.send("/deals", Map.of("id", deal, "clientId", client, "title", "House of " + mark));
        return api.send(
                "/interactions",
                Map.of("id", note, "clientId", client, "kind", "NOTE", "subject", "Subject " + mark, "body", mark));
    }

    /** Where the person is seen while they are there. */
    private List<String> pages(String now) {
        return List.of(
                "/clients/" + client,
                "/clients/" + client + "?asOf=" + now,
                "/clients/" + client + "/timeline",
                "/deals/" + deal,
                "/interactions/" + note,
                "/audit/events?limit=500&subject=" + client,
                "/subjects/" + client + "/export");
    }

    private static String text(Api side, String page) {
        return side.get(page).response().body();
    }
}
