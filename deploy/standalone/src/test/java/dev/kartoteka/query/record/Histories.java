package dev.kartoteka.query.record;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random histories of a few records, as the command side could have stored them: told at once or days later, several at the
 * same moment; in each record one order of time, over all of them one order of recording.
 */
public final class Histories {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int RECORDS = 4;

    private Histories() {}

    /** Of deals. */
    public static Arbitrary<List<RecordedEvent>> ofDeals() {
        return of("deal-", DealStory::new);
    }

    static Arbitrary<List<RecordedEvent>> of(String prefix, Supplier<Story> stories) {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, RECORDS - 1),
                        Arbitraries.integers().between(0, Story.CHOICES - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 4))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(40).map(steps -> tell(prefix, stories, steps));
    }

    private static List<RecordedEvent> tell(String prefix, Supplier<Story> stories, List<Step> steps) {
        List<RecordedEvent> told = new ArrayList<>();
        Map<String, Teller> tellers = new HashMap<>();
        Instant recordedAt = START.plus(Duration.ofDays(10));
        for (Step step : steps) {
            String id = prefix + step.record();
            Teller teller = tellers.computeIfAbsent(id, key -> new Teller(stories.get()));
            DomainEvent event = teller.story.next(id, teller.next, step.what());
            if (event == null) {
                continue;
            }
            recordedAt = recordedAt.plus(Duration.ofHours(6L * step.pause()));
            Instant occurredAt = recordedAt.minus(Duration.ofDays(2L * step.delay()));
            if (occurredAt.isBefore(teller.last)) {
                occurredAt = teller.last;
            }
            teller.last = occurredAt;
            told.add(new RecordedEvent(
                    told.size() + 1,
                    "event-" + told.size(),
                    id,
                    teller.next++,
                    occurredAt,
                    recordedAt,
                    Map.of("actorId", "employee-1"),
                    event));
        }
        return told;
    }

    /** What the generator decides about one event. */
    private record Step(int record, int what, int pause, int delay) {}

    private static final class Teller {

        private final Story story;
        private Instant last = START;
        private long next;

        Teller(Story story) {
            this.story = story;
        }
    }
}
