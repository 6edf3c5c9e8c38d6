package dev.kartoteka.standalone.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the story of {@link EveryCommand} about what is done by rule. */
final class AutomationCommands {

    private final Api api;
    private final String run;
    private final Set<String> sent;
    private final List<Api.Done> done;

    AutomationCommands(Api api, String run, Set<String> sent, List<Api.Done> done) {
        this.api = api;
        this.run = run;
        this.sent = sent;
        this.done = done;
    }

    void tell() {
        create("contact-rules", "contactrule-", Map.of("name", "Class A", "atLeast", 2, "perDays", 30));
        change("contact-rules", "contactrule-", "revise", Map.of("atLeast", 3, "perDays", 30));
        change("contact-rules", "contactrule-", "retire", Map.of());
        webhook();
    }

    /** Of an event that does not happen in the story: nothing is sent. */
    private void webhook() {
        Map<String, Object> wanted = Map.of("url", "https://192.0.9.1/hook", "eventTypes", List.of("TeamCreated"));
        String path = "/webhooks/"
                + api.post("/webhooks", wanted, Map.of()).body().get("id").asString();
        for (String verb : List.of("disable", "enable", "redeliver", "delete")) {
            sent.add("webhooks/{id}/" + verb);
            done.add(api.send(
                    path + "/" + verb, verb.equals("redeliver") ? Map.of("deliveryId", "msg-none") : Map.of()));
        }
    }

    private void create(String collection, String prefix, Map<String, ?> body) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("id", prefix + run);
        sent.add(collection);
        done.add(api.send("/" + collection, whole));
    }

    private void change(String collection, String prefix, String verb, Map<String, ?> body) {
        sent.add(collection + "/{id}/" + verb);
        done.add(api.send("/" + collection + "/" + prefix + run + "/" + verb, body));
    }
}
