package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.acceptance.RunningSystem;
import dev.kartoteka.standalone.login.Caller.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is within reach when it is asked for by more than its own path: lists, links, references, batches, past moments. */
@ExtendWith(SharedCompany.class)
class ReachIT {

    @SuppressWarnings("NullAway.Init") // before any test
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before any test
    private static Company company;

    @BeforeAll
    static void settle(SharedCompany.Settled settled) {
        system = settled.system();
        company = settled.company();
    }

    @Test
    void listsAndTotalsHaveWhatIsWithinReach() {
        assertThat(company.ids("ann", "/deals?total=true"))
                .containsExactly("deal-abroad-of-ann", "deal-moved-of-ann", "deal-of-ann", "deal-of-pool");
        assertThat(company.total("ann", "/deals?total=true&limit=1")).isEqualTo(4);
        assertThat(company.ids("mia", "/clients"))
                .containsExactly("client-of-ann", "client-of-bob", "client-of-mia", "client-of-pool");
        assertThat(company.ids("max", "/clients")).contains("client-of-mia", "client-of-sue");
        assertThat(company.ids("ann", "/contacts"))
                .containsExactly("contact-of-ann", "contact-of-pool", Company.SHARED_CONTACT, "contact-without-client");
        assertThat(company.ids("ann", "/interactions"))
                .containsExactly("interaction-crossing-of-ann", "interaction-of-ann", "interaction-of-pool");
        assertThat(company.ids("ann", "/deals?filter[ownerId]=employee-sue")).isEmpty();
    }

    @Test
    void sumsAndReportsHaveWhatIsWithinReach() {
        assertThat(company.json("ann", "/clients/client-of-ann")
                        .at("/sums/open/count")
                        .asInt())
                .as("without Sue's deal with Ann's client")
                .isEqualTo(2);
        assertThat(company.json("sue", "/pipelines/" + Company.PIPELINE + "/board")
                        .at("/stages/0/count")
                        .asInt())
                .as("her own, the one with Ann's client, and the pool's")
                .isEqualTo(3);
        assertThat(company.json("ann", "/reports/interactions").get("total").asInt())
                .isEqualTo(3);
        assertThat(company.json("mia", "/reports/interactions").get("total").asInt())
                .isEqualTo(5);
        assertThat(company.caller("ann")
                        .get("/api/v1/clients/client-of-ann/timeline")
                        .text())
                .contains("of-ann")
                .doesNotContain("of-sue");
        assertThat(company.tester()
                        .get("/api/v1/clients/client-of-ann/timeline")
                        .text())
                .contains("deal-crossing-of-sue");
    }

    @Test
    void aReferenceOutOfReachIsRefusedAsAnUnknownOne() {
        Map<String, Object> deal = Map.of("title", "x", "clientId", "client-of-sue");
        assertSameRefusal("/deals", deal, Map.of("title", "x", "clientId", "client-none"), "client-of-sue");
        assertSameRefusal(
                "/deals/deal-of-ann/link-client",
                Map.of("clientId", "client-of-sue"),
                Map.of("clientId", "client-none"),
                "client-of-sue");
        assertSameRefusal(
                "/contacts/contact-of-ann/link",
                Map.of("clientId", "client-of-sue", "role", "CEO"),
                Map.of("clientId", "client-none", "role", "CEO"),
                "client-of-sue");
        assertSameRefusal(
                "/interactions",
                call("deal-of-sue", "contact-of-ann"),
                call("deal-none", "contact-of-ann"),
                "deal-of-sue");
        assertSameRefusal(
                "/interactions",
                call("deal-of-ann", "contact-of-sue"),
                call("deal-of-ann", "contact-none"),
                "contact-of-sue");
    }

    /** Also of a record that is out of reach, and no more than of any other. */
    @Test
    void thatAnIdentifierIsTakenIsAllThatOneIsTold() {
        Caller ann = company.caller("ann");

        Reply hidden = ann.post("/api/v1/deals", Map.of("id", "deal-of-sue", "title", "x"));

        assertThat(hidden.code()).isEqualTo("ALREADY_EXISTS");
        assertThat(withoutTrace(hidden).replace("deal-of-sue", "deal-of-ann"))
                .isEqualTo(withoutTrace(ann.post("/api/v1/deals", Map.of("id", "deal-of-ann", "title", "x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "analyst"})
    void eachCommandOfABatchIsCheckedForItself(String name) {
        boolean may = name.equals("ann");
        List<Map<String, Object>> commands = List.of(
                Map.of("path", "deals/deal-of-ann/rename", "body", Map.of("title", "title-of-ann")),
                Map.of("path", "deals/deal-of-sue/rename", "body", Map.of("title", "stolen")),
                Map.of("path", "deals/deal-none/rename", "body", Map.of("title", "stolen")),
                Map.of("path", "teams", "body", Map.of("name", "stolen")),
                Map.of("path", "deals/deal-of-ann/change-amount", "body", Map.of("amount", Company.money("100.00"))));
        long before = events();

        Reply reply = company.caller(name).post("/api/v1/batches", commands);

        assertThat(statuses(reply))
                .isEqualTo(may ? List.of(200, 404, 404, 403, 200) : List.of(403, 403, 403, 403, 403));
        assertThat(events()).as("both change nothing of what there is").isEqualTo(before);
        assertThat(reply.text()).doesNotContain("title-of-sue");
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        long before = events();
        Caller root = company.caller("root");
        for (String verb : List.of("grant-role", "revoke-role")) {
            Reply reply =
                    root.post("/api/v1/employees/employee-root/" + verb, Map.of("role", "AUDITOR", "reason", "mine"));
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.code()).isEqualTo("OWN_RIGHTS");
        }
        assertThat(root.post("/api/v1/employees/employee-root/leave", Map.of()).code())
                .isEqualTo("OWN_RIGHTS");
        assertThat(root.upload("/api/v1/imports", "name: rights\ntables:\n  data.csv: {}\n", "id\nemployee-root\n")
                        .status())
                .isEqualTo(400);
        assertThat(events()).isEqualTo(before);
    }

    /** Whoever was responsible then, in whichever team they worked then. */
    @Test
    void reachIsThatOfTheMomentAskedAbout() {
        company.tell(
                "/employees",
                Map.of("id", "employee-eve", "name", "eve", "teamId", "team-hunters", "occurredAt", day(1)));
        company.tell(
                "/clients",
                Map.of(
                        "id",
                        "client-moving",
                        "kind",
                        "ORGANISATION",
                        "name",
                        "moving",
                        "ownerId",
                        "employee-eve",
                        "occurredAt",
                        day(2)));
        company.tell("/clients/client-moving/assign-owner", Map.of("ownerId", "employee-sue", "occurredAt", day(4)));
        company.tell(
                "/deals",
                Map.of("id", "deal-staying", "title", "staying", "ownerId", "employee-eve", "occurredAt", day(2)));
        company.tell("/employees/employee-eve/join-team", Map.of("teamId", "team-south", "occurredAt", day(6)));

        assertThat(company.status("mia", "/clients/client-moving?asOf=" + day(3)))
                .as("Eve's, a hunter then")
                .isEqualTo(200);
        assertThat(company.status("mia", "/clients/client-moving?asOf=" + day(5)))
                .as("Sue's")
                .isEqualTo(404);
        assertThat(company.status("mia", "/clients/client-moving")).isEqualTo(404);
        assertThat(company.status("sue", "/clients/client-moving?asOf=" + day(3)))
                .isEqualTo(404);
        assertThat(company.status("sue", "/clients/client-moving?asOf=" + day(5)))
                .isEqualTo(200);
        assertThat(company.status("mia", "/deals/deal-staying?asOf=" + day(5)))
                .as("Eve was a hunter")
                .isEqualTo(200);
        assertThat(company.status("mia", "/deals/deal-staying"))
                .as("Eve sells in South")
                .isEqualTo(404);
        assertThat(company.ids("mia", "/deals?asOf=" + day(5))).containsExactly("deal-staying");
        assertThat(company.ids("mia", "/deals")).doesNotContain("deal-staying");
        assertThat(company.caller("mia")
                        .get("/api/v1/exports/deals?asOf=" + day(5))
                        .text())
                .contains("deal-staying");
        assertThat(company.json("mia", "/pipelines/" + Company.PIPELINE + "/board?asOf=" + day(5))
                        .toString())
                .contains("\"count\":1");
        assertThat(company.caller("mia")
                        .graphql("{deal(id:\"deal-staying\",asOf:\"" + day(5) + "\"){title}}", Map.of())
                        .text())
                .contains("staying");
        assertThat(company.caller("mia")
                        .post("/api/v1/deals/deal-staying/win", Map.of())
                        .status())
                .as("commands are about now")
                .isEqualTo(404);
    }

    @Test
    void aRightThatIsRevokedEnds() {
        Caller zoe = company.newcomer("zoe", "AUDITOR");
        assertThat(zoe.get("/api/v1/audit/events").status()).isEqualTo(200);

        company.tester().must("/employees/employee-zoe/revoke-role", Map.of("role", "AUDITOR", "reason", "a test"));
        await().until(() -> zoe.get("/api/v1/audit/events").status() == 403);

        company.tester().must("/employees/employee-zoe/leave", Map.of());
        await().until(() -> zoe.get("/api/v1/teams").status() == 401);
    }

    private static void assertSameRefusal(
            String path, Map<String, Object> hidden, Map<String, Object> unknown, String hiddenId) {
        long before = events();
        Reply asHidden = company.caller("ann").post("/api/v1" + path, hidden);
        Reply asUnknown = company.caller("ann").post("/api/v1" + path, unknown);

        assertThat(asHidden.status()).as(path + asHidden.text()).isEqualTo(422);
        assertThat(withoutTrace(asHidden).replace(hiddenId, hiddenId.replaceAll("-of-.*", "-none")))
                .isEqualTo(withoutTrace(asUnknown));
        assertThat(events()).isEqualTo(before);
    }

    private static String withoutTrace(Reply reply) {
        return reply.text().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static Map<String, Object> call(String deal, String contact) {
        return Map.of(
                "clientId", "client-of-ann",
                "dealId", deal,
                "contactIds", List.of(contact),
                "kind", "CALL",
                "direction", "INBOUND",
                "subject", "x");
    }

    private static List<Integer> statuses(Reply reply) {
        List<Integer> statuses = new ArrayList<>();
        reply.json()
                .path("results")
                .forEach(result -> statuses.add(result.path("status").asInt()));
        return statuses;
    }

    private static String day(int day) {
        return "2026-01-0" + day + "T00:00:00Z";
    }

    private static long events() {
        return system.inside(EventStore.class).createHeadToken().position().orElse(0);
    }
}
