package dev.kartoteka.query.subject;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.subject.ConsentGiven;
import dev.kartoteka.shared.subject.ConsentWithdrawn;
import dev.kartoteka.shared.subject.ErasureCompleted;
import dev.kartoteka.shared.subject.ErasureRequested;
import dev.kartoteka.shared.subject.KeysDestroyed;
import dev.kartoteka.shared.subject.LegalHoldPlaced;
import dev.kartoteka.shared.subject.LegalHoldReleased;
import dev.kartoteka.shared.subject.SubjectEvent;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of a subject after each event, any of which may be the first. */
final class SubjectFold {

    static final Fold<Subject> FOLD = Fold.of(Subject.class)
            .always(ConsentGiven.class, (subject, event, recorded) -> {
                TreeSet<String> consents = new TreeSet<>(begun(subject, event).consents());
                consents.add(event.purpose());
                return begun(subject, event).withConsents(List.copyOf(consents));
            })
            .always(ConsentWithdrawn.class, (subject, event, recorded) -> begun(subject, event)
                    .withConsents(begun(subject, event).consents().stream()
                            .filter(purpose -> !purpose.equals(event.purpose()))
                            .toList()))
            .always(LegalHoldPlaced.class, (subject, event, recorded) -> begun(subject, event)
                    .withHeld(true))
            .always(LegalHoldReleased.class, (subject, event, recorded) -> begun(subject, event)
                    .withHeld(false))
            .always(
                    ErasureRequested.class,
                    (subject, event, recorded) -> requested(begun(subject, event), recorded.occurredAt()))
            .always(
                    ErasureCompleted.class,
                    (subject, event, recorded) -> completed(begun(subject, event), event, recorded.occurredAt()))
            .ignores(KeysDestroyed.class)
            .build();

    private SubjectFold() {}

    private static Subject begun(@Nullable Subject subject, SubjectEvent event) {
        return subject == null ? Subject.of(event.recordId(), event.personId()) : subject;
    }

    private static Subject requested(Subject subject, Instant at) {
        return new Subject(
                subject.id(), subject.personId(), subject.consents(), subject.held(), at, null, null, List.of());
    }

    private static Subject completed(Subject subject, ErasureCompleted event, Instant at) {
        return new Subject(
                subject.id(),
                subject.personId(),
                subject.consents(),
                subject.held(),
                subject.erasureRequestedAt(),
                at,
                event.recordCount(),
                event.clearedPlaces());
    }
}
