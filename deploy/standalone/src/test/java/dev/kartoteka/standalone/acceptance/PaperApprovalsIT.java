package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.SaleStory.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Contracts and orders wait for approval where a rule asks for it (F72); by discounts that no other test gives. */
@ExtendWith(RunningSystem.class)
@SuppressWarnings("NullAway.Init") // before each test
class PaperApprovalsIT {

    private static final int GREAT = 98;

    private final Api api;
    private final SaleStory story;
    private Api manager;
    private String orderRule = "";
    private String contractRule = "";

    PaperApprovalsIT(Api api) {
        this.api = api;
        this.story = new SaleStory(api);
    }

    @BeforeEach
    void askTheManager() {
        manager = story.employee("manager", "MANAGER");
        orderRule = rule("ORDER");
        contractRule = rule("CONTRACT");
    }

    @AfterEach
    void askNobody() {
        api.send("/approval-rules/" + orderRule + "/retire", Map.of());
        api.send("/approval-rules/" + contractRule + "/retire", Map.of());
    }

    @Test
    void workOnAnOrderBeginsWhenItIsApproved() {
        String order = order(api, GREAT);
        assertThat(refusal(api, "/orders/" + order + "/begin-work", Map.of())).isEqualTo("409 APPROVAL_REQUIRED");
        assertThat(refusal(api, "/orders/" + order + "/deliver", Map.of())).isEqualTo("409 APPROVAL_REQUIRED");
        String first = approval(order, "PENDING");

        manager.send("/approvals/" + first + "/reject", Map.of("reason", "too cheap"));
        assertThat(refusal(api, "/orders/" + order + "/begin-work", Map.of())).isEqualTo("409 APPROVAL_REQUIRED");
        api.send("/orders/" + order + "/change-lines", Map.of("lines", List.of(line(GREAT + 1))));
        String second = approval(order, "PENDING");
        manager.send("/approvals/" + second + "/approve", Map.of());

        api.send("/orders/" + order + "/begin-work", Map.of());
        assertThat(api.read("/approvals/" + first).get("status").asString()).isEqualTo("REJECTED");
        api.send("/orders/" + order(api, GREAT - 1) + "/begin-work", Map.of());
    }

    @Test
    void whatIsRewrittenOrGivenUpIsNotDecidedOn() {
        String order = order(api, GREAT);
        String first = approval(order, "PENDING");

        api.send("/orders/" + order + "/change-lines", Map.of("lines", List.of(line(1))));

        awaitStatus(first, "WITHDRAWN");
        api.send("/orders/" + order + "/begin-work", Map.of());
        String other = order(api, GREAT);
        String asked = approval(other, "PENDING");
        api.send("/orders/" + other + "/cancel", Map.of("reason", "no more"));
        awaitStatus(asked, "WITHDRAWN");
    }

    @Test
    void nobodyApprovesTheirOwnOrder() {
        String order = order(manager, GREAT);
        String asked = approval(order, "PENDING");

        assertThat(refusal(manager, "/approvals/" + asked + "/approve", Map.of()))
                .isEqualTo("403 OWN_APPROVAL");
    }

    @Test
    void aContractIsSignedWhenItIsApproved() {
        String quote = story.draft(
                        "cheap",
                        story.deal("cheap"),
                        List.of(SaleStory.line("1000.00", 1)),
                        Map.of("discountPercent", GREAT))
                .id();
        story.change(quote, "submit", Map.of());
        story.change(quote, "send", Map.of());
        story.change(quote, "accept", Map.of());
        String contract = api.send("/contracts", Map.of("quoteId", quote, "title", "Roof"))
                .id();
        Map<String, String> signature = Map.of("signedOn", "2026-01-01");
        assertThat(refusal(api, "/contracts/" + contract + "/sign", signature)).isEqualTo("409 APPROVAL_REQUIRED");

        manager.send("/approvals/" + approval(contract, "PENDING") + "/approve", Map.of());

        api.send("/contracts/" + contract + "/sign", signature);
    }

    private String rule(String kind) {
        return api.send(
                        "/approval-rules",
                        Map.of(
                                "kind",
                                kind,
                                "name",
                                "Great discounts " + story.run,
                                "leastDiscount",
                                GREAT,
                                "steps",
                                List.of(Map.of("approverIds", List.of(story.employeeId("manager"))))))
                .id();
    }

    private String order(Api as, int discount) {
        return as.send("/orders", Map.of("clientId", story.client, "lines", List.of(line(discount))))
                .id();
    }

    private static Map<String, Object> line(int discount) {
        return Map.of("description", "Roof", "quantity", 1, "unitPrice", money("1000.00"), "discountPercent", discount);
    }

    /** The approval of the paper that is so now. */
    private String approval(String paper, String status) {
        JsonNode found = api.readWhen(
                "/approvals?filter[paperId]=" + paper + "&filter[status]=" + status,
                list -> list.get("data").size() == 1);
        return found.at("/data/0/id").asString();
    }

    private void awaitStatus(String approval, String status) {
        api.readWhen(
                "/approvals/" + approval,
                found -> found.get("status").asString().equals(status));
    }

    private static String refusal(Api as, String path, Map<String, ?> body) {
        Api.Answer answer = as.post(path, body, Map.of());
        return answer.status() + " " + answer.code();
    }
}
