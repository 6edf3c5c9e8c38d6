package dev.kartoteka.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealRenamed;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String CLIENT = "client-1";

    private final List<RecordedEvent> stream = new ArrayList<>();

    @Test
    void standOnTheTimelineOfEachClientOnce() {
        RecordedEvent linked = happens(new DealClientLinked("deal-1", "client-2", CLIENT));

        assertThat(Entries.of(linked)).extracting(TimelineEntry::id).containsExactly("client-2@100", "client-1@100");
    }

    @Test
    void aDealBringsWhatHappenedToItBefore() {
        happens(new DealOpened("deal-1", null, "Roof", "pipeline-1", "s1", null, null, null, null, null, List.of()));
        happens(new DealRenamed("deal-1", null, "Roof", "Big roof"));
        RecordedEvent link = happens(new DealClientLinked("deal-1", null, CLIENT));

        assertThat(brought(link)).extracting(TimelineEntry::kind).containsExactly("DEAL_OPENED", "DEAL_RENAMED");
        assertThat(brought(link)).allSatisfy(entry -> {
            assertThat(entry.clientId()).isEqualTo(CLIENT);
            assertThat(entry.visible().fromOccurred()).isEqualTo(link.occurredAt());
            assertThat(entry.visible().fromRecorded()).isEqualTo(link.recordedAt());
            assertThat(entry.occurredAt()).isBefore(link.occurredAt());
        });
    }

    @Test
    void aContactBringsItselfButNotItsOtherClients() {
        happens(new ContactRegistered("contact-1", "Anna", null, null, null));
        happens(new ContactLinked("contact-1", "client-2", "CEO", null));
        happens(details("client-2"));
        RecordedEvent link = happens(new ContactLinked("contact-1", CLIENT, "CFO", null));

        assertThat(brought(link))
                .extracting(TimelineEntry::kind)
                .containsExactly("CONTACT_REGISTERED", "CONTACT_DETAILS_CHANGED");
    }

    @Test
    void aSecondLinkBringsOnlyWhatTheFirstDidNot() {
        happens(new ContactRegistered("contact-1", "Anna", null, null, null));
        happens(new ContactLinked("contact-1", CLIENT, "CEO", null));
        happens(new ContactUnlinked("contact-1", CLIENT, "CEO", null));
        RecordedEvent between = happens(details());
        RecordedEvent again = happens(new ContactLinked("contact-1", CLIENT, "CFO", null));

        assertThat(brought(again)).extracting(TimelineEntry::position).containsExactly(between.position());
    }

    @Test
    void whatHappenedWhileLinkedIsThereByItself() {
        happens(new ContactRegistered("contact-1", "Anna", null, null, null));
        happens(new ContactLinked("contact-1", CLIENT, "CEO", null));
        happens(details(CLIENT));
        RecordedEvent changedRole = happens(new ContactLinked("contact-1", CLIENT, "CFO", null));

        assertThat(brought(changedRole)).isEmpty();
    }

    private List<TimelineEntry> brought(RecordedEvent link) {
        return Entries.broughtBy(link, stream.subList(0, (int) link.sequence()));
    }

    private static ContactDetailsChanged details(String... clients) {
        return new ContactDetailsChanged("contact-1", "Anna", "Anna B", null, null, null, null, null, List.of(clients));
    }

    private RecordedEvent happens(DomainEvent event) {
        int sequence = stream.size();
        Instant occurred = START.plus(Duration.ofDays(sequence));
        RecordedEvent recorded = new RecordedEvent(
                100L + sequence,
                "event-" + sequence,
                event.recordId(),
                sequence,
                occurred,
                occurred.plusSeconds(60),
                Map.of(),
                event);
        stream.add(recorded);
        return recorded;
    }
}
