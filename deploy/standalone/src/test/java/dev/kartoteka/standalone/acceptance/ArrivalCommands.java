package dev.kartoteka.standalone.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every command of what comes in: one call is a client's, another nobody's. */
final class ArrivalCommands {

    private final Api api;
    private final String run;
    private final Set<String> sent;
    private final List<Api.Done> done;

    ArrivalCommands(Api api, String run, Set<String> sent, List<Api.Done> done) {
        this.api = api;
        this.run = run;
        this.sent = sent;
        this.done = done;
    }

    void tell() {
        sent.addAll(Set.of("calls", "arrivals/{id}/assign", "arrivals/{id}/dismiss"));
        // not of the client of the story, on whose timeline it would stand only since it is known whose it is
        String caller = "client-caller-" + run;
        api.send("/clients", Map.of("id", caller, "kind", "INDIVIDUAL", "name", "Caller"));
        Api.Done call = call("one");
        done.add(call);
        done.add(api.send("/arrivals/" + call.id() + "/assign", Map.of("clientId", caller)));
        Api.Done wrong = call("other");
        done.add(wrong);
        done.add(api.send("/arrivals/" + wrong.id() + "/dismiss", Map.of("reason", "a wrong number")));
        // it comes by itself: whoever counts events wants the story to be over
        api.readWhen("/interactions?filter[clientId][eq]=" + caller, page -> !page.get("data")
                .isEmpty());
    }

    private Api.Done call(String name) {
        return api.send("/calls", Map.of("callId", name + "-" + run, "stage", "ENDED", "direction", "INBOUND"));
    }
}
