package dev.kartoteka.query.planner;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.kartoteka.query.asof.AsOf;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.list.Fields;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clients whose last word nobody has answered. */
@Component
class WaitingClients {

    /** Who has waited longer waits for something else. */
    private static final Duration LATELY = Duration.ofDays(90);

    private static final int MOST = 5_000;
    private static final List<String> WORDS = List.of("CALL", "EMAIL", "MESSAGE");

    private final RecordStore<Client> clients;
    private final RecordStore<Interaction> interactions;

    WaitingClients(RecordStore<Client> clients, RecordStore<Interaction> interactions) {
        this.clients = clients;
        this.interactions = interactions;
    }

    /** Of these employees' clients, who has waited longest first. */
    List<MyDay.WaitingClient> of(Collection<String> employeeIds, @Nullable AsOf asOf) {
        Map<String, String> owners = new HashMap<>();
        Fields fields = clients.model().fields();
        clients.forEach(
                Filters.and(
                        Filters.in(fields.path("ownerId"), employeeIds), Filters.eq(fields.path("archived"), false)),
                null,
                MOST,
                asOf,
                version ->
                        owners.put(version.id(), String.valueOf(version.state().ownerId())));
        List<MyDay.WaitingClient> waiting = new ArrayList<>();
        last(owners.keySet(), asOf).forEach((client, version) -> {
            Interaction word = version.state();
            if ("INBOUND".equals(word.direction())) {
                waiting.add(new MyDay.WaitingClient(
                        client, String.valueOf(owners.get(client)), word.id(), word.kind(), word.occurredAt()));
            }
        });
        waiting.sort(Comparator.comparing(MyDay.WaitingClient::since));
        return waiting;
    }

    private Map<String, RecordVersion<Interaction>> last(Collection<String> clientIds, @Nullable AsOf asOf) {
        Map<String, RecordVersion<Interaction>> last = new HashMap<>();
        if (!clientIds.isEmpty()) {
            Fields fields = interactions.model().fields();
            Instant now = asOf == null ? Instant.now() : asOf.time();
            var unused = interactions.firstOfEach(
                    Filters.and(
                            Filters.in(fields.path("clientId"), clientIds),
                            Filters.in(fields.path("kind"), WORDS),
                            Filters.gte(fields.path("occurredAt"), now.minus(LATELY))),
                    Sorts.descending(fields.path("occurredAt")),
                    MOST,
                    asOf,
                    fields.path("clientId"),
                    fields.path("retracted"),
                    last);
        }
        return last;
    }
}
