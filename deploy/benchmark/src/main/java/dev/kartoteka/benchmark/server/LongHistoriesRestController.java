package dev.kartoteka.benchmark.server;

import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.event.DomainEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes long histories quickly: straight into the store, many events at once, yet sealed as all events are. */
@RestController
@RequestMapping("/benchmark")
@Needs(Needs.NOTHING)
class LongHistoriesRestController {

    private static final int AT_ONCE = 500;

    private final EventStore store;
    private final LoadedRecords loaded;

    LongHistoriesRestController(EventStore store, LoadedRecords loaded) {
        this.store = store;
        this.loaded = loaded;
    }

    /** Renames a client that there is, so often that it has that many events. */
    @PostMapping("/renames")
    void renames(@RequestParam String client, @RequestParam int events) {
        long first = store.lastSequenceNumberFor(client).orElseThrow() + 1;
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        for (long sequence = first; sequence < events; sequence++) {
            batch.add(event(
                    "Client",
                    client,
                    sequence,
                    new ClientRenamed(client, "Name " + (sequence - 1), "Name " + sequence)));
            publishFull(batch, AT_ONCE);
        }
        publishFull(batch, 1);
        loaded.removeAll(); // which know nothing of what no command did
    }

    /** Deals of a pipeline, half of them won, the others in its second stage. */
    @PostMapping("/deals")
    void deals(
            @RequestParam String pipeline,
            @RequestParam List<String> stages,
            @RequestParam String client,
            @RequestParam int count) {
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String deal = "deal-of-" + pipeline + "-" + number;
            List<DomainEvent> events = List.of(
                    new DealOpened(
                            deal,
                            client,
                            "Roof " + number,
                            pipeline,
                            stages.get(0),
                            BigDecimal.valueOf(number % 900 + 100),
                            "EUR",
                            null,
                            null,
                            "web",
                            List.of()),
                    number % 2 == 0
                            ? new DealWon(
                                    deal,
                                    client,
                                    pipeline,
                                    stages.get(0),
                                    BigDecimal.valueOf(number % 900 + 100),
                                    "EUR",
                                    null)
                            : new DealStageChanged(deal, client, pipeline, stages.get(0), stages.get(1), "FORWARD"));
            for (int sequence = 0; sequence < events.size(); sequence++) {
                batch.add(event("Deal", deal, sequence, events.get(sequence)));
            }
            publishFull(batch, AT_ONCE);
        }
        publishFull(batch, 1);
    }

    private static DomainEventMessage<?> event(String type, String record, long sequence, DomainEvent payload) {
        return new GenericDomainEventMessage<>(type, record, sequence, payload, SameWork.eventMetadata());
    }

    private void publishFull(List<DomainEventMessage<?>> batch, int full) {
        if (batch.size() >= full) {
            store.publish(batch);
            batch.clear();
        }
    }
}
