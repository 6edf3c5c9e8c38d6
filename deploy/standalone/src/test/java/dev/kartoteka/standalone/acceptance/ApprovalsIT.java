package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.SaleStory.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Who must agree to a quote, and that they do: by a rule that no other test's quotes come under. */
@ExtendWith(RunningSystem.class)
@SuppressWarnings("NullAway.Init") // before each test
class ApprovalsIT {

    private static final int GREAT = 97;

    private final Api api;
    private final SaleStory story;
    private Api manager;
    private Api director;
    private String rule = "";

    ApprovalsIT(Api api) {
        this.api = api;
        this.story = new SaleStory(api);
    }

    @BeforeEach
    void askTwo() {
        manager = story.employee("manager", "MANAGER");
        director = story.employee("director", "MANAGER");
        rule = api.send(
                        "/approval-rules",
                        Map.of(
                                "kind",
                                "QUOTE",
                                "name",
                                "Great discounts " + story.run,
                                "leastDiscount",
                                GREAT,
                                "steps",
                                List.of(step("manager"), step("director"))))
                .id();
    }

    @AfterEach
    void askNobody() {
        api.send("/approval-rules/" + rule + "/retire", Map.of());
    }

    @Test
    void stepsAreApprovedInTheirOrderAndThenTheQuoteMayBeSent() {
        String quote = quote(api, "steps");
        assertThat(refusal(api, "/quotes/" + quote + "/send")).isEqualTo("409 APPROVAL_REQUIRED");
        String approval = submit(api, quote);
        assertThat(refusal(api, "/quotes/" + quote + "/send")).isEqualTo("409 APPROVAL_REQUIRED");
        assertThat(refusal(director, "/approvals/" + approval + "/approve")).isEqualTo("403 NOT_AN_APPROVER");

        manager.send("/approvals/" + approval + "/approve", Map.of("reason", "an old client"));
        assertThat(refusal(manager, "/approvals/" + approval + "/approve")).isEqualTo("403 NOT_AN_APPROVER");
        director.send("/approvals/" + approval + "/approve", Map.of());

        awaitStatus(quote, "APPROVED");
        JsonNode read = api.readWhen(
                "/approvals/" + approval,
                found -> found.get("status").asString().equals("APPROVED"));
        assertThat(decisions(read))
                .containsExactly(
                        "1 APPROVED " + story.employeeId("manager") + " an old client",
                        "2 APPROVED " + story.employeeId("director") + " null");
        assertThat(refusal(manager, "/approvals/" + approval + "/approve")).isEqualTo("409 APPROVAL_CLOSED");
        assertThat(story.change(quote, "send", Map.of()).get("status").asString())
                .isEqualTo("SENT");
    }

    @Test
    void aRejectedQuoteGoesBackToItsAuthorWithTheReason() {
        String quote = quote(api, "rejected");
        String approval = submit(api, quote);
        assertThat(refusal(manager, "/approvals/" + approval + "/reject")).isEqualTo("422 REASON_REQUIRED");

        manager.send("/approvals/" + approval + "/reject", Map.of("reason", "far too cheap"));

        awaitStatus(quote, "DRAFT");
        JsonNode read = api.readWhen(
                "/approvals/" + approval,
                found -> found.get("status").asString().equals("REJECTED"));
        assertThat(decisions(read)).containsExactly("1 REJECTED " + story.employeeId("manager") + " far too cheap");
        story.change(quote, "revise", Map.of("lines", List.of(line("10.00", 1)), "discountPercent", 0));
        assertThat(story.change(quote, "submit", Map.of()).get("status").asString())
                .isEqualTo("APPROVED");
    }

    @Test
    void nobodyApprovesTheirOwnNorChoosesWhoDoes() {
        String quote = quote(manager, "own");
        String approval = submit(director, quote);

        assertThat(refusal(manager, "/approvals/" + approval + "/approve")).isEqualTo("403 OWN_APPROVAL");
        assertThat(refusal(director, "/approvals/" + approval + "/approve")).isEqualTo("403 OWN_APPROVAL");
        assertThat(delegate(manager, approval, "deputy")).isEqualTo("403 OWN_APPROVAL");
        Api deputy = story.employee("deputy", "REP");
        assertThat(delegate(deputy, approval, "deputy")).isEqualTo("403 NOT_AN_APPROVER");
        assertThat(delegate(api, approval, "manager")).isEqualTo("403 OWN_APPROVAL");
        assertThat(delegate(api, approval, "deputy")).isEqualTo("200 ");
        deputy.send("/approvals/" + approval + "/approve", Map.of());
        assertThat(delegate(api, approval, "deputy")).isEqualTo("200 ");
        deputy.send("/approvals/" + approval + "/approve", Map.of());
        awaitStatus(quote, "APPROVED");
    }

    @Test
    void whoeverIsAskedMayDelegate() {
        String quote = quote(api, "delegated");
        String approval = submit(api, quote);
        Api deputy = story.employee("deputy", "REP");

        assertThat(delegate(manager, approval, "deputy")).isEqualTo("200 ");

        assertThat(refusal(manager, "/approvals/" + approval + "/approve")).isEqualTo("403 NOT_AN_APPROVER");
        deputy.send("/approvals/" + approval + "/reject", Map.of("reason", "no"));
        awaitStatus(quote, "DRAFT");
    }

    @Test
    void aQuoteThatIsTakenBackIsNotDecidedOn() {
        String quote = quote(api, "back");
        String approval = submit(api, quote);

        story.change(quote, "return", Map.of());

        api.readWhen(
                "/approvals/" + approval,
                found -> found.get("status").asString().equals("WITHDRAWN"));
        assertThat(refusal(manager, "/approvals/" + approval + "/approve")).isEqualTo("409 APPROVAL_CLOSED");
        assertThat(submit(api, quote)).isNotEqualTo(approval);
    }

    private String quote(Api author, String name) {
        return author.send(
                        "/quotes",
                        story.body(name, story.deal(name), List.of(line("10.00", 1)), Map.of("discountPercent", GREAT)))
                .id();
    }

    private String submit(Api as, String quote) {
        Api.Done done = as.send("/quotes/" + quote + "/submit", Map.of());
        return story.read("quotes", quote, done.version()).get("approvalId").asString();
    }

    private String delegate(Api as, String approval, String name) {
        Map<String, String> to = Map.of("to", story.employeeId(name));
        Api.Answer answer = as.post("/approvals/" + approval + "/delegate", to, Map.of());
        return answer.status() + " " + answer.code();
    }

    private void awaitStatus(String quote, String status) {
        api.readWhen("/quotes/" + quote, found -> found.get("status").asString().equals(status));
    }

    private Map<String, Object> step(String name) {
        return Map.of("approverIds", List.of(story.employeeId(name)));
    }

    private static String refusal(Api as, String path) {
        Api.Answer answer = as.post(path, Map.of(), Map.of());
        return answer.status() + " " + answer.code();
    }

    private static List<String> decisions(JsonNode approval) {
        List<String> told = new ArrayList<>();
        approval.get("decisions")
                .forEach(one -> told.add(
                        one.get("step").asInt() + " " + one.get("decision").asString() + " "
                                + one.get("approverId").asString() + " "
                                + one.path("note").asString("null")));
        return told;
    }
}
