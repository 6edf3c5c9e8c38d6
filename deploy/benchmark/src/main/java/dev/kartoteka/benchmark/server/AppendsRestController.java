package dev.kartoteka.benchmark.server;

import dev.kartoteka.platform.privacy.EventSealing;
import dev.kartoteka.platform.privacy.RecordKeys;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.shared.event.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands through the gateway with the real aggregates, and appends of equal events into the same store. */
@RestController
@RequestMapping("/benchmark")
@Needs(Needs.NOTHING)
class AppendsRestController {

    private final CommandGateway gateway;
    private final EventStorageEngine engine;
    private final EventSealing sealing;

    AppendsRestController(CommandGateway gateway, EventStorageEngine engine, RecordKeys keys) {
        this.gateway = gateway;
        this.engine = engine;
        this.sealing = new EventSealing(keys);
    }

    @PostMapping("/commands")
    Rate commands(@RequestParam int clients, @RequestParam int senders) throws InterruptedException {
        return each(
                clients,
                senders,
                SameWork::commands,
                command -> gateway.sendAndWait(new GenericCommandMessage<>(command, SameWork.metadata())));
    }

    /** Of events that are sealed already: what is stored, and nothing before it, is the limit. */
    @PostMapping("/appends")
    Rate appends(@RequestParam int clients, @RequestParam int senders) throws InterruptedException {
        return each(clients, senders, this::events, engine::appendEvents);
    }

    private List<EventMessage<?>> events(String client) {
        List<DomainEvent> payloads = SameWork.events(client);
        List<EventMessage<?>> events = new ArrayList<>();
        for (int sequence = 0; sequence < payloads.size(); sequence++) {
            events.add(new GenericDomainEventMessage<>(
                    "Client", client, sequence, payloads.get(sequence), SameWork.eventMetadata()));
        }
        BiFunction<Integer, EventMessage<?>, EventMessage<?>> sealed = sealing.handle(events);
        for (int index = 0; index < events.size(); index++) {
            events.set(index, sealed.apply(index, events.get(index)));
        }
        return events;
    }

    /** Prepares the steps of every client, then times taking them; those of one client one after the other. */
    private static <T> Rate each(int clients, int senders, Function<String, List<T>> steps, Consumer<T> step)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(senders);
        String run = UUID.randomUUID().toString();
        List<List<T>> prepared = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            prepared.add(steps.apply("client-" + run + "-" + i));
        }
        long begin = System.nanoTime();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (List<T> client : prepared) {
                all.add(pool.submit(() -> client.forEach(step)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("What is measured has failed", e);
        } finally {
            pool.shutdownNow();
        }
        return Rate.of((long) clients * SameWork.STEPS, System.nanoTime() - begin);
    }

    /** How many a second. */
    record Rate(double perSecond) {

        static Rate of(long count, long nanos) {
            return new Rate((double) count * TimeUnit.SECONDS.toNanos(1) / nanos);
        }
    }
}
