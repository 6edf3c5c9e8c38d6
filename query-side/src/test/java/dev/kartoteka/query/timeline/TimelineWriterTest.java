package dev.kartoteka.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.query.audit.AuditStore;
import dev.kartoteka.query.audit.RestoredEvents;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.event.RecordedEvent;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineWriterTest {

    /** So a proof that is asked for meanwhile is told to ask again, and the projection tries again. */
    @Test
    void waitsForWhatTheAuditHasNotYet() {
        AuditStore audit = mock(AuditStore.class);
        when(audit.ofRecords(any())).thenReturn(Map.of());
        TimelineWriter writer = new TimelineWriter(mock(TimelineStore.class), audit, mock(RestoredEvents.class));
        RecordedEvent link = new RecordedEvent(
                7,
                "event-1",
                "deal-1",
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                new DealClientLinked("deal-1", null, "client-1"));

        assertThatThrownBy(() -> writer.entries(List.of(link)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(FailureCode.NOT_YET_VISIBLE));
    }
}
