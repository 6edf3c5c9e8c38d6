package dev.kartoteka.query.completeness;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.query.progress.ProjectionProgress;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.record.RecordReplay;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof that read models are complete: folded from zero, they are equal to what is stored. */
@RestController
@Needs("audit:read")
class CompletenessRestController {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Map<String, Provable> provables = new TreeMap<>();
    private final ProjectionProgress progress;
    private final EventStore store;

    /** One after another, since each holds a whole read model. */
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    CompletenessRestController(
            List<RecordStore<?>> records,
            List<Provable> others,
            ProjectionProgress progress,
            EventStore store,
            Generations generations) {
        records.forEach(record -> {
            Provable proof = recordProof(record, generations);
            provables.put(proof.readModel(), proof);
        });
        others.forEach(other -> provables.put(other.readModel(), other));
        this.progress = progress;
        this.store = store;
    }

    @GetMapping("/api/v1/audit/proof/completeness")
    @Described(
            summary = "Folds all events from the first and compares with what is kept; names the first that differs",
            tag = "audit",
            oneOf = {Proofs.class, Proof.class},
            ownParameters = "readModel: This one alone; all when absent")
    Object prove(HttpServletRequest request) {
        Parameters.requireKnown(request.getParameterMap(), Set.of("readModel"));
        String name = Parameters.single(request.getParameterMap(), "readModel");
        if (name == null) {
            List<Proof> proofs = provables.values().stream().map(this::prove).toList();
            return new Proofs(proofs.stream().allMatch(Proof::equal), proofs);
        }
        Provable provable = provables.get(name);
        if (provable == null) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, "No such read model; there are " + provables.keySet());
        }
        return prove(provable);
    }

    private Proof prove(Provable provable) {
        oneAtATime.lock();
        try {
            long head = progress.head();
            awaitReached(provable.projection(), head);
            return provable.prove(new EventScan(store, head));
        } finally {
            oneAtATime.unlock();
        }
    }

    private void awaitReached(String projection, long head) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (progress.all().stream().noneMatch(one -> one.name().equals(projection) && one.reached(head))) {
            if (System.nanoTime() >= end) {
                throw new Refusal(
                        FailureCode.NOT_YET_VISIBLE, "The projection has not reached the head of the event store");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal(FailureCode.NOT_YET_VISIBLE, FailureCode.NOT_YET_VISIBLE.meaning());
            }
        }
    }

    private static <S> Provable recordProof(RecordStore<S> store, Generations generations) {
        return new RecordProof<>(
                store.model(),
                new RecordReplay<>(store.model(), generations.read(store.model().name())));
    }

    /** Of all read models. */
    record Proofs(boolean equal, List<Proof> data) {}
}
