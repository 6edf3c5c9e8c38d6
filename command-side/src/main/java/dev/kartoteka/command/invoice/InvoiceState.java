package dev.kartoteka.command.invoice;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.shared.invoice.InvoiceCreditTakenBack;
import dev.kartoteka.shared.invoice.InvoiceCredited;
import dev.kartoteka.shared.invoice.InvoiceErased;
import dev.kartoteka.shared.invoice.InvoiceFellDue;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.invoice.InvoicePaid;
import dev.kartoteka.shared.invoice.InvoicePaymentTakenBack;
import dev.kartoteka.shared.invoice.InvoiceVoided;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What an invoice's rules know of it after each of its events; {@code Invoice} decides by it. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
abstract class InvoiceState extends EventSourcedRecord {

    @AggregateIdentifier
    private InvoiceId id;

    private String label;
    private String clientId;
    private @Nullable String orderId;
    private @Nullable String dealId;
    private @Nullable String ownerId;
    private @Nullable String creditOf;
    private String currency;
    private LocalDate issuedOn;
    private LocalDate dueOn;
    private List<LineItem> lines;
    private BigDecimal total;
    private BigDecimal paid;
    private BigDecimal credited;
    private boolean fellDue;
    private boolean voided;
    private boolean erased;

    @EventSourcingHandler
    void on(InvoiceIssued event) {
        id = new InvoiceId(event.invoiceId());
        label = event.label();
        clientId = event.clientId();
        orderId = event.orderId();
        dealId = event.dealId();
        ownerId = event.ownerId();
        creditOf = event.creditOf();
        currency = event.currency();
        issuedOn = event.issuedOn();
        dueOn = event.dueOn();
        lines = event.lines();
        total = event.total();
        paid = BigDecimal.ZERO;
        credited = BigDecimal.ZERO;
    }

    @EventSourcingHandler
    void on(InvoicePaid event) {
        paid = paid.add(event.amount());
    }

    @EventSourcingHandler
    void on(InvoicePaymentTakenBack event) {
        paid = paid.subtract(event.amount());
    }

    @EventSourcingHandler
    void on(InvoiceCredited event) {
        credited = credited.add(event.amount());
    }

    @EventSourcingHandler
    void on(InvoiceCreditTakenBack event) {
        credited = credited.subtract(event.amount());
    }

    @EventSourcingHandler
    void on(InvoiceFellDue event) {
        fellDue = true;
    }

    @EventSourcingHandler
    void on(InvoiceVoided event) {
        voided = true;
    }

    @EventSourcingHandler
    void on(InvoiceErased event) {
        erased = true;
    }

    InvoiceFacts facts() {
        return new InvoiceFacts(clientId, orderId, dealId, ownerId, currency, issuedOn, lines, credited);
    }

    /** What is still to be paid; below 0 when too much was. A credit note is not to be paid. */
    BigDecimal balance() {
        return total.subtract(credited).subtract(paid);
    }

    boolean owed() {
        return creditOf == null && !voided && balance().signum() > 0;
    }

    InvoiceId id() {
        return id;
    }

    String label() {
        return label;
    }

    String clientId() {
        return clientId;
    }

    @Nullable
    String creditOf() {
        return creditOf;
    }

    String currency() {
        return currency;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    BigDecimal total() {
        return total;
    }

    BigDecimal paid() {
        return paid;
    }

    BigDecimal credited() {
        return credited;
    }

    boolean fellDue() {
        return fellDue;
    }

    boolean voided() {
        return voided;
    }

    boolean erased() {
        return erased;
    }
}
