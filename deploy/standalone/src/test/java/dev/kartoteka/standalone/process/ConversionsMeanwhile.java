package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Leads that several convert at once, until the process is killed under them: in the middle of conversions, since what becomes
 * of a lead is made step by step behind the answer.
 */
final class ConversionsMeanwhile {

    private static final int SOME = 20;
    private static final List<String> MADE = List.of(
            "clients?filter[source]=killed", "deals?filter[source]=killed", "contacts?filter[name][prefix]=Killed");

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final UntilKilled callers;

    private ConversionsMeanwhile(SystemProcess system) {
        callers = UntilKilled.call(() -> {
            String lead = "lead-" + UUID.randomUUID();
            if (register(system, lead).statusCode() == 201) {
                sent.add(lead);
                HttpResponse<String> answer = convert(system, lead);
                if (answer.statusCode() == 200) {
                    acknowledged.put(lead, answer.body());
                }
            }
        });
    }

    /** Returns when it is worth while to kill the process. */
    static ConversionsMeanwhile areMade(SystemProcess system) {
        ConversionsMeanwhile conversions = new ConversionsMeanwhile(system);
        await().atMost(Duration.ofMinutes(2)).until(() -> conversions.acknowledged.size() >= SOME);
        return conversions;
    }

    void end() throws InterruptedException {
        callers.end();
    }

    /** And whoever sends them once more, since they heard nothing, makes no second client, contact or deal of a lead. */
    void areWholeOrNotAtAllAndMadeOnce(SystemProcess again) throws Exception {
        for (String lead : acknowledged.keySet()) {
            assertThat(read(again, "leads/" + lead).get("status").asString()).isEqualTo("CONVERTED");
        }
        awaitMade(again, total(again, "leads?filter[source]=killed&filter[status]=CONVERTED"));

        for (String lead : sent) {
            HttpResponse<String> answer = convert(again, lead);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            if (acknowledged.containsKey(lead)) {
                assertThat(answer.body()).isEqualTo(acknowledged.get(lead));
                assertThat(answer.headers().firstValue("Idempotent-Replayed")).contains("true");
            }
        }
        awaitMade(again, sent.size());
        for (String lead : sent) {
            String client = read(again, "leads/" + lead + "?minVersion=1&wait=5000")
                    .get("clientId")
                    .asString();
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
                JsonNode card = read(again, "clients/" + client);
                assertThat(card.get("name").asString()).isEqualTo("Killed & Sons " + lead);
                assertThat(card.get("contacts")).hasSize(1);
                assertThat(card.get("deals")).hasSize(1);
            });
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> conversions(again) == sent.size());
    }

    private static void awaitMade(SystemProcess system, long leads) {
        MADE.forEach(list -> await(list).atMost(Duration.ofMinutes(2)).until(() -> total(system, list) == leads));
    }

    private static HttpResponse<String> register(SystemProcess system, String lead)
            throws IOException, InterruptedException {
        return system.post("leads", """
                {"id":"%1$s","name":"Killed Zane","company":"Killed & Sons %1$s","source":"killed"}""".formatted(lead));
    }

    private static HttpResponse<String> convert(SystemProcess system, String lead)
            throws IOException, InterruptedException {
        return system.post("leads/" + lead + "/convert", "{}", "Idempotency-Key", "convert-" + lead);
    }

    private static long conversions(SystemProcess system) throws Exception {
        return read(system, "audit/events/types").findParents("type").stream()
                .filter(entry -> entry.get("type").asString().equals("LeadConverted"))
                .mapToLong(entry -> entry.get("count").asLong())
                .sum();
    }

    private static long total(SystemProcess system, String list) throws Exception {
        return read(system, list + "&limit=1&total=true").at("/page/total").asLong();
    }

    private static JsonNode read(SystemProcess system, String path) throws Exception {
        var answer = system.get("/api/v1/" + path.replace("[", "%5B").replace("]", "%5D"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SystemProcess.json(answer);
    }
}
