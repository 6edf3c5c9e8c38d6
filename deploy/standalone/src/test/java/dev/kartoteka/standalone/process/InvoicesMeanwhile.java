package dev.kartoteka.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** Invoices that several issue at once, until the process is killed under them (F64). */
final class InvoicesMeanwhile {

    private static final int SOME = 20;
    private static final String SERIES = "KILLED";

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final UntilKilled callers;

    private InvoicesMeanwhile(SystemProcess system) {
        callers = UntilKilled.call(() -> {
            String id = "invoice-" + UUID.randomUUID();
            if (issue(system, id) == 201) {
                acknowledged.add(id);
            }
        });
    }

    static InvoicesMeanwhile areIssued(SystemProcess system) throws Exception {
        assertThat(system.post("clients", """
                        {"id":"client-invoiced","kind":"ORGANISATION","name":"Invoiced"}""").statusCode()).isEqualTo(201);
        return new InvoicesMeanwhile(system);
    }

    private static int issue(SystemProcess system, String id) throws IOException, InterruptedException {
        return system.post("invoices", """
                {"id":"%s","clientId":"client-invoiced","series":"%s","lines":[{"description":"A thing","quantity":1,\
                "unitPrice":{"amount":"1.00","currency":"EUR"}}]}""".formatted(id, SERIES)).statusCode();
    }

    /** Whether it is worth while to kill the process. */
    boolean some() {
        return acknowledged.size() >= SOME;
    }

    void end() throws InterruptedException {
        callers.end();
    }

    /** Also for those whose answer nobody got; and the next invoice has the next number. */
    void haveNumbersWithoutGaps(SystemProcess again) throws Exception {
        String last = "invoice-last";
        assertThat(issue(again, last)).isEqualTo(201);
        long highest = read(again, "invoices/" + last + "?minVersion=0&wait=5000")
                .get("number")
                .asLong();
        String all = "invoices?filter[series]=" + SERIES + "&sort=number&limit=500";
        await().atMost(Duration.ofMinutes(2))
                .until(() -> read(again, all + "&total=true").at("/page/total").asLong() == highest);
        List<String> ids = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = read(again, all + cursor);
            page.get("data").forEach(invoice -> {
                ids.add(invoice.get("id").asString());
                numbers.add(invoice.get("number").asLong());
            });
            cursor = "&cursor=" + page.at("/page/nextCursor").asString("");
        } while (!cursor.equals("&cursor="));
        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, highest).boxed().toList());
        assertThat(ids).containsAll(acknowledged).endsWith(last);
    }

    private static JsonNode read(SystemProcess system, String path) throws Exception {
        var answer = system.get("/api/v1/" + path.replace("[", "%5B").replace("]", "%5D"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SystemProcess.json(answer);
    }
}
