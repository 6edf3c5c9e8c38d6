package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A client with everything that there can be about one, a mark in each text, come by every way into the system. */
final class MarkedPerson {

    static final String RUN = Api.unique();
    static final String MARK = "qzx" + RUN;
    static final String CLIENT = "client-" + RUN;
    static final String CONTACT = "contact-" + RUN;
    static final String EMPLOYEE = "employee-" + RUN;
    static final String USERNAME = "qzu" + RUN; // kept in the clear, unlike the marks
    static final String DEAL = "deal-" + RUN;
    static final String NOTE = "interaction-" + RUN;
    static final String OTHER = "client-other-" + RUN;
    static final String STAYS = "stays" + RUN;

    private final Api api;

    MarkedPerson(Api api) {
        this.api = api;
    }

    /** One who is a client, with a sister who is a contact, and an employee of theirs. */
    void lives() {
        api.send(
                "/pipelines",
                Map.of(
                        "id",
                        "pipeline-" + RUN,
                        "name",
                        "Sales",
                        "stages",
                        List.of(
                                Map.of("id", "s1", "name", "One", "probability", 0.1),
                                Map.of("id", "s2", "name", "Two", "probability", 0.5)),
                        "lossReasons",
                        List.of(Map.of("id", "price", "name", "Too dear"))));
        api.send("/clients", Map.of("id", OTHER, "kind", "INDIVIDUAL", "name", STAYS));
        works();
        api.send("/contacts", Map.of("id", CONTACT, "name", MARK + " Contact", "email", MARK + "@example.org"));
        api.send(
                "/clients",
                Map.of(
                        "id",
                        CLIENT,
                        "kind",
                        "INDIVIDUAL",
                        "name",
                        "Anna " + MARK,
                        "email",
                        MARK + "@example.com",
                        "taxId",
                        MARK,
                        "website",
                        "https://" + MARK + ".example.com",
                        "address",
                        Map.of("street", MARK + " Street 1", "city", MARK + " City", "country", "LV"),
                        "tags",
                        List.of(MARK),
                        "reason",
                        "because " + MARK));
        api.send("/clients/" + CLIENT + "/rename", Map.of("name", "Berta " + MARK));
        api.send("/contacts/" + CONTACT + "/link", Map.of("clientId", CLIENT, "role", "sister of " + MARK));
        api.send(
                "/deals",
                Map.of(
                        "id",
                        DEAL,
                        "clientId",
                        CLIENT,
                        "title",
                        "House of " + MARK,
                        "pipelineId",
                        "pipeline-" + RUN,
                        "stageId",
                        "s1",
                        "amount",
                        Map.of("amount", "1000.00", "currency", "EUR")));
        api.send("/deals/" + DEAL + "/rename", Map.of("title", "Villa of " + MARK));
        api.send(
                "/deals/" + DEAL + "/lose",
                Map.of("lossReasonId", "price", "note", MARK + " moved away", "reason", MARK + " said so"));
        api.send(
                "/interactions",
                Map.of(
                        "id",
                        NOTE,
                        "clientId",
                        CLIENT,
                        "contactIds",
                        List.of(CONTACT),
                        "kind",
                        "NOTE",
                        "subject",
                        "Subject " + MARK,
                        "body",
                        "Body\n" + MARK));
        api.send("/interactions/" + NOTE + "/correct", Map.of("body", "Corrected " + MARK));
        api.send("/subjects/" + CLIENT + "/hold", Map.of("reason", "court case of " + MARK));
        comesInABatch();
        comesByAnImport();
        api.awaitWholeHistory();
        isReadByEveryWay();
    }

    private void works() {
        api.send("/employees", Map.of("id", EMPLOYEE, "name", "Clerk " + MARK, "email", MARK + "@example.net"));
        Map<String, String> user =
                Map.of("employeeId", EMPLOYEE, "username", USERNAME, "password", "many-" + RUN + "-lanterns");
        assertThat(api.post("/auth/users", user, Map.of()).status()).isEqualTo(201);
        Map<String, String> logIn = Map.of("username", USERNAME, "password", "many-" + RUN + "-lanterns");
        assertThat(api.post("/auth/token", logIn, Map.of()).status()).isEqualTo(200);
    }

    private void comesInABatch() {
        Map<String, Object> note =
                Map.of("clientId", CLIENT, "kind", "NOTE", "subject", "In a batch " + MARK, "body", "Batched " + MARK);
        Api.Answer answer = api.post(
                "/batches",
                Map.of("commands", List.of(Map.of("path", "interactions", "body", note))),
                Map.of("Idempotency-Key", "batch-" + RUN));
        assertThat(answer.body().toString()).contains("\"status\":201");
    }

    /** One row is taken, one is rejected and kept for whoever imported. */
    private void comesByAnImport() {
        String rows = "number,client,text,since\n1," + CLIENT + "," + MARK + ",2026-01-13\n2," + CLIENT + "," + MARK
                + ",2026-13-01\n";
        String mapping = """
                name: marked
                source: marked
                tables:
                  - name: talks
                    commands:
                      - path: interactions
                        key: ${number}
                        occurredAt: ${since|date}
                        body: {clientId: "${client}", kind: NOTE, subject: "Imported ${text}"}
                """;
        Api.Answer accepted = api.upload(mapping, Map.of("rows.csv", rows.getBytes(StandardCharsets.UTF_8)));
        assertThat(api.awaitImport(accepted, Duration.ofMinutes(1))
                        .get("rejected")
                        .asLong())
                .isEqualTo(1);
    }

    /** What is asked for is logged, and what is answered may be kept somewhere. */
    private void isReadByEveryWay() {
        assertThat(found("/clients?filter%5Bname%5D%5Bcontains%5D=" + MARK)).contains(CLIENT);
        assertThat(found("/clients?filter%5BtaxId%5D%5Bprefix%5D=" + MARK.substring(0, 9)))
                .contains(CLIENT);
        assertThat(found("/clients?sort=name&limit=500")).contains(MARK);
        assertThat(found("/exports/clients")).contains(MARK);
        assertThat(found("/exports/interactions")).contains("Imported " + MARK, "In a batch " + MARK);
        assertThat(api.graphql("query($id:ID!){client(id:$id){name}}", Map.of("id", CLIENT))
                        .body()
                        .toString())
                .contains(MARK);
    }

    private String found(String path) {
        HttpResponse<String> answer = api.http().get(api.queries("/api/v1" + path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
