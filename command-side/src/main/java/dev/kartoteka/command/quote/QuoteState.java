package dev.kartoteka.command.quote;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.shared.quote.QuoteAccepted;
import dev.kartoteka.shared.quote.QuoteApproved;
import dev.kartoteka.shared.quote.QuoteDeclined;
import dev.kartoteka.shared.quote.QuoteDrafted;
import dev.kartoteka.shared.quote.QuoteErased;
import dev.kartoteka.shared.quote.QuoteExpired;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.quote.QuoteReturned;
import dev.kartoteka.shared.quote.QuoteRevised;
import dev.kartoteka.shared.quote.QuoteSent;
import dev.kartoteka.shared.quote.QuoteSubmitted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a quote's rules know of it after each of its events; {@code Quote} decides by it. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
abstract class QuoteState extends EventSourcedRecord {

    @AggregateIdentifier
    private QuoteId id;

    private String clientId;
    private String dealId;
    private QuoteStatus status;
    private QuoteTerms terms;
    private int versionNumber;
    private int submissions;
    private @Nullable String approvalId; // that is waited for
    private boolean erased;
    private final Set<String> authorIds = new HashSet<>();

    @EventSourcingHandler
    void on(QuoteDrafted event) {
        id = new QuoteId(event.quoteId());
        clientId = event.clientId();
        dealId = event.dealId();
        status = QuoteStatus.DRAFT;
        versionNumber = 1;
        written(event.authorId());
        terms = new QuoteTerms(
                event.priceListId(),
                event.amount(),
                event.currency(),
                event.validUntil(),
                event.discountPercent(),
                event.greatestDiscount(),
                event.leadTimeDays(),
                event.lines(),
                event.costs());
    }

    @EventSourcingHandler
    void on(QuoteRevised event) {
        status = QuoteStatus.REVISED;
        versionNumber = event.versionNumber();
        written(event.authorId());
        terms = new QuoteTerms(
                event.priceListId(),
                event.amount(),
                event.currency(),
                event.validUntil(),
                event.discountPercent(),
                event.greatestDiscount(),
                event.leadTimeDays(),
                event.lines(),
                event.costs());
    }

    @EventSourcingHandler
    void on(QuoteSubmitted event) {
        status = QuoteStatus.SUBMITTED;
        submissions++;
        approvalId = event.approvalId();
    }

    @EventSourcingHandler
    void on(QuoteApproved event) {
        status = QuoteStatus.APPROVED;
        approvalId = null;
    }

    @EventSourcingHandler
    void on(QuoteReturned event) {
        status = versionNumber == 1 ? QuoteStatus.DRAFT : QuoteStatus.REVISED;
        approvalId = null;
    }

    @EventSourcingHandler
    void on(QuoteSent event) {
        status = QuoteStatus.SENT;
    }

    @EventSourcingHandler
    void on(QuoteAccepted event) {
        status = QuoteStatus.ACCEPTED;
        approvalId = null;
    }

    @EventSourcingHandler
    void on(QuoteDeclined event) {
        status = QuoteStatus.DECLINED;
    }

    @EventSourcingHandler
    void on(QuoteExpired event) {
        status = QuoteStatus.EXPIRED;
        approvalId = null;
    }

    @EventSourcingHandler
    void on(QuoteErased event) {
        erased = true;
    }

    private void written(@Nullable String authorId) {
        if (authorId != null) {
            authorIds.add(authorId);
        }
    }

    QuoteId id() {
        return id;
    }

    String clientId() {
        return clientId;
    }

    String dealId() {
        return dealId;
    }

    QuoteStatus status() {
        return status;
    }

    QuoteTerms terms() {
        return terms;
    }

    int versionNumber() {
        return versionNumber;
    }

    int submissions() {
        return submissions;
    }

    @Nullable
    String approvalId() {
        return approvalId;
    }

    boolean erased() {
        return erased;
    }

    /** Who wrote any of its versions, and whoever submits it. */
    List<String> authorsWith(@Nullable String submitterId) {
        Set<String> all = new TreeSet<>(authorIds);
        if (submitterId != null) {
            all.add(submitterId);
        }
        return List.copyOf(all);
    }
}
