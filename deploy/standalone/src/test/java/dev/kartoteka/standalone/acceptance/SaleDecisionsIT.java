package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.SaleStory.line;
import static dev.kartoteka.standalone.acceptance.SaleStory.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What clients and superiors say no to, and from which amount on superiors are asked. */
@ExtendWith(RunningSystem.class)
class SaleDecisionsIT {

    private final Api api;
    private final SaleStory story;

    SaleDecisionsIT(Api api) {
        this.api = api;
        this.story = new SaleStory(api);
    }

    @Test
    void aQuoteIsDeclinedWithAReasonAndAnotherVersionIsOffered() {
        String quote = story.quote("declined", story.deal("declined"), "77.00");
        story.change(quote, "send", Map.of());

        JsonNode declined = story.change(quote, "decline", Map.of("reason", "too dear"));

        assertThat(declined.get("status").asString()).isEqualTo("DECLINED");
        assertThat(refusal(api, "/quotes/" + quote + "/accept")).isEqualTo("409 QUOTE_STATE");
        JsonNode told = api.readWhen(
                "/clients/" + story.client + "/timeline?kinds=QUOTE_DECLINED",
                timeline -> timeline.get("data").size() == 1);
        assertThat(told.at("/data/0/reason").asString()).isEqualTo("too dear");
        JsonNode revised = story.change(quote, "revise", Map.of("lines", List.of(line("70.00", 1))));
        assertThat(revised.get("status").asString()).isEqualTo("REVISED");
        assertThat(story.change(quote, "send", Map.of()).get("status").asString())
                .isEqualTo("SENT");
    }

    /** By amounts that no other test has; papers in other currencies would be asked about as well. */
    @Test
    void superiorsAreAskedFromAnAmountOnSmallerPapersFirst() {
        Api manager = story.employee("manager", "MANAGER");
        Api director = story.employee("director", "MANAGER");
        String great = rule("Great", "900000000.00", "manager");
        String huge = rule("Huge", "950000000.00", "director");
        try {
            String less = order("899999999.99");
            api.send("/orders/" + less + "/begin-work", Map.of());

            String more = order("900000000.00");
            assertThat(refusal(api, "/orders/" + more + "/begin-work")).isEqualTo("409 APPROVAL_REQUIRED");
            manager.send("/approvals/" + pending(more) + "/approve", Map.of());
            api.send("/orders/" + more + "/begin-work", Map.of());

            String most = order("950000000.00");
            String asked = pending(most);
            assertThat(refusal(director, "/approvals/" + asked + "/approve")).isEqualTo("403 NOT_AN_APPROVER");
            manager.send("/approvals/" + asked + "/approve", Map.of());
            assertThat(refusal(api, "/orders/" + most + "/begin-work")).isEqualTo("409 APPROVAL_REQUIRED");
            director.send("/approvals/" + asked + "/approve", Map.of("reason", "once"));
            api.send("/orders/" + most + "/begin-work", Map.of());
            JsonNode decided = api.readWhen(
                    "/approvals/" + asked, read -> read.get("status").asString().equals("APPROVED"));
            assertThat(decided.get("decisions").valueStream().map(one -> one.get("approverId")
                            .asString()))
                    .containsExactly(story.employeeId("manager"), story.employeeId("director"));
        } finally {
            api.send("/approval-rules/" + great + "/retire", Map.of());
            api.send("/approval-rules/" + huge + "/retire", Map.of());
        }
    }

    private String rule(String name, String leastAmount, String approver) {
        return api.send(
                        "/approval-rules",
                        Map.of(
                                "kind",
                                "ORDER",
                                "name",
                                name + " orders " + story.run,
                                "leastAmount",
                                money(leastAmount),
                                "steps",
                                List.of(Map.of("approverIds", List.of(story.employeeId(approver))))))
                .id();
    }

    private String order(String price) {
        return api.send("/orders", Map.of("clientId", story.client, "lines", List.of(line(price, 1))))
                .id();
    }

    private String pending(String paper) {
        return api.readWhen(
                        "/approvals?filter[paperId]=" + paper + "&filter[status]=PENDING",
                        list -> list.get("data").size() == 1)
                .at("/data/0/id")
                .asString();
    }

    private static String refusal(Api as, String path) {
        Api.Answer answer = as.post(path, Map.of(), Map.of());
        return answer.status() + " " + answer.code();
    }
}
