package dev.kartoteka.command.outbox;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.subject.ConsentGiven;
import dev.kartoteka.shared.subject.ConsentWithdrawn;
import dev.kartoteka.shared.subject.SubjectEvent;
import dev.kartoteka.shared.subject.SubjectId;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What persons have agreed to, as it is known when a message is about to go. */
@Component
class Consents {

    private static final Fold<Agreed> AGREED = Fold.of(Agreed.class)
            .always(ConsentGiven.class, (agreed, event, recorded) -> Agreed.of(agreed)
                    .with(event.purpose()))
            .always(ConsentWithdrawn.class, (agreed, event, recorded) -> Agreed.of(agreed)
                    .without(event.purpose()))
            .ignoresOthersOf(SubjectEvent.class)
            .build();

    private final Records records;

    Consents(Records records) {
        this.records = records;
    }

    boolean has(String personId, String purpose) {
        return Agreed.of(records.current(SubjectId.of(personId), AGREED))
                .purposes()
                .contains(purpose);
    }

    private record Agreed(Set<String> purposes) {

        static Agreed of(@Nullable Agreed agreed) {
            return agreed == null ? new Agreed(Set.of()) : agreed;
        }

        Agreed with(String purpose) {
            Set<String> more = new TreeSet<>(purposes);
            more.add(purpose);
            return new Agreed(Set.copyOf(more));
        }

        Agreed without(String purpose) {
            Set<String> fewer = new TreeSet<>(purposes);
            fewer.remove(purpose);
            return new Agreed(Set.copyOf(fewer));
        }
    }
}
