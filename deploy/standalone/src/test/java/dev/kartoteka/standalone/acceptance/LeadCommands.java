package dev.kartoteka.standalone.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every command of leads. */
final class LeadCommands {

    private final Api api;
    private final String lead;

    LeadCommands(Api api, String run) {
        this.api = api;
        this.lead = "lead-" + run;
    }

    void tell(Set<String> sent, List<Api.Done> done) {
        sent.add("leads");
        done.add(api.send("/leads", Map.of("id", lead, "name", "Zane", "company", "Kalns", "source", "web")));
        change("change-details", Map.of("email", "zane@example.org"), sent, done);
        change("assign-owner", Map.of("ownerId", "employee-" + lead.substring("lead-".length())), sent, done);
        change("return-to-pool", Map.of("reason", "no time"), sent, done);
        change("claim", Map.of(), sent, done);
        String client = "client-" + lead.substring("lead-".length());
        sent.add("clients/{id}/return-to-pool");
        done.add(api.send("/clients/" + client + "/return-to-pool", Map.of("reason", "no time")));
        sent.add("clients/{id}/claim");
        done.add(api.send("/clients/" + client + "/claim", Map.of()));
        sent.add("pools/{id}/set-limits");
        done.add(api.send("/pools/pool-" + lead + "/set-limits", Map.of("mostClaimed", 20)));
        sent.add("score-rules/{id}/set");
        done.add(api.send("/score-rules/scorerule-leads/set", Map.of("email", 6)));
        done.add(api.send("/score-rules/scorerule-leads/set", Map.of("email", 5)));
        change("log-contact", Map.of("kind", "CALL", "direction", "INBOUND"), sent, done);
        change("qualify", Map.of(), sent, done);
        change("disqualify", Map.of("reason", "no money"), sent, done);
        change("reopen", Map.of(), sent, done);
        change("convert", Map.of(), sent, done);
        // what comes of it comes by itself: whoever counts events wants the story to be over
        api.awaitVisible("leads", done.get(done.size() - 1));
        JsonNode converted = api.read("/leads/" + lead);
        api.readWhen("/clients/" + converted.get("clientId").asString(), card -> !card.get("contacts")
                .isEmpty());
        api.awaitVisible("deals", new Api.Done(converted.get("dealId").asString(), 0));
    }

    private void change(String verb, Map<String, ?> body, Set<String> sent, List<Api.Done> done) {
        sent.add("leads/{id}/" + verb);
        done.add(api.send("/leads/" + lead + "/" + verb, body));
    }
}
