package dev.kartoteka.command.payment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.access.InvoiceLabels;
import dev.kartoteka.command.access.OwnersThen;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.command.invoice.InvoiceFacts;
import dev.kartoteka.command.invoice.Invoices;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.payment.PaymentAllocated;
import dev.kartoteka.shared.payment.PaymentErased;
import dev.kartoteka.shared.payment.PaymentId;
import dev.kartoteka.shared.payment.PaymentReceived;
import dev.kartoteka.shared.payment.PaymentRefunded;
import dev.kartoteka.shared.payment.PaymentReversed;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Money that a client paid. What it does to an invoice is stored on the invoice in the same transaction. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class Payment extends EventSourcedRecord {

    @AggregateIdentifier
    private PaymentId id;

    private String clientId;
    private @Nullable String invoiceId;
    private String currency;
    private BigDecimal left;
    private boolean refunded;
    private boolean reversed;
    private boolean erased;

    @CommandHandler
    Payment(ReceivePayment command, Invoices invoices, InvoiceLabels labels, Clients clients, OwnersThen owners) {
        InvoiceId paid = command.invoiceLabel() == null ? command.invoiceId() : labels.require(command.invoiceLabel());
        InvoiceFacts invoice = paid == null ? null : invoiceOf(paid, command.clientId(), invoices);
        String client =
                invoice == null ? Required.value("clientId", command.clientId()).value() : invoice.clientId();
        clients.requireKnown(new ClientId(client));
        String dealId = invoice == null ? null : invoice.dealId();
        LocalDate today = LocalDate.ofInstant(occurring(), ZoneOffset.UTC);
        LocalDate receivedOn =
                command.receivedOn() == null ? today : command.receivedOn().value();
        if (receivedOn.isAfter(today)) {
            throw new DomainRuleViolated(FailureCode.OCCURRED_IN_FUTURE, "It cannot be received later than today");
        }
        apply(new PaymentReceived(
                command.id().value(),
                client,
                paid == null ? null : paid.value(),
                dealId,
                owners.responsible(dealId, client, occurring()),
                command.amount().amount(),
                command.amount().currency(),
                receivedOn,
                Objects.requireNonNullElse(command.method(), PaymentMethod.TRANSFER)
                        .name(),
                command.reference()));
        if (paid != null) {
            invoices.pay(paid, command.id().value(), command.amount());
        }
    }

    private static InvoiceFacts invoiceOf(InvoiceId invoiceId, @Nullable ClientId told, Invoices invoices) {
        InvoiceFacts invoice = invoices.facts(invoiceId);
        if (told != null && !told.value().equals(invoice.clientId())) {
            throw new DomainRuleViolated(FailureCode.INVOICE_OF_ANOTHER_CLIENT, invoiceId + " is not of " + told);
        }
        return invoice;
    }

    @CommandHandler
    void handle(AllocatePayment command, Invoices invoices) {
        if (command.invoiceId().value().equals(invoiceId)) {
            return;
        }
        if (invoiceId != null) {
            throw new DomainRuleViolated(FailureCode.PAYMENT_ALLOCATED, id + " is for " + invoiceId);
        }
        requireCounted();
        if (left.signum() == 0) {
            throw new DomainRuleViolated(FailureCode.REFUND_TOO_LARGE, "Nothing is left of " + id);
        }
        invoiceOf(command.invoiceId(), new ClientId(clientId), invoices);
        apply(new PaymentAllocated(id.value(), clientId, command.invoiceId().value(), left, currency));
        invoices.pay(command.invoiceId(), id.value(), new Money(left, currency));
    }

    @CommandHandler
    void handle(RefundPayment command, Invoices invoices) {
        requireCounted();
        Money amount = command.amount();
        if (!amount.currency().equals(currency)) {
            throw new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, id + " is in " + currency);
        }
        if (amount.amount().compareTo(left) > 0) {
            throw new DomainRuleViolated(
                    FailureCode.REFUND_TOO_LARGE, left.toPlainString() + " " + currency + " is left of " + id);
        }
        apply(new PaymentRefunded(id.value(), clientId, invoiceId, amount.amount(), currency));
        if (invoiceId != null) {
            invoices.takePaymentBack(new InvoiceId(invoiceId), id.value(), amount);
        }
    }

    @CommandHandler
    void handle(ReversePayment command, Invoices invoices) {
        if (reversed) {
            return;
        }
        if (refunded) {
            throw new DomainRuleViolated(FailureCode.PAYMENT_REFUNDED, "A part of " + id + " was given back");
        }
        Money all = new Money(left, currency);
        apply(new PaymentReversed(id.value(), clientId, invoiceId, all.amount(), currency));
        if (invoiceId != null) {
            invoices.takePaymentBack(new InvoiceId(invoiceId), id.value(), all);
        }
    }

    @CommandHandler
    void handle(ErasePayment command) {
        if (!erased) {
            apply(new PaymentErased(id.value(), clientId, command.personId()));
        }
    }

    private void requireCounted() {
        if (reversed) {
            throw new DomainRuleViolated(FailureCode.PAYMENT_REVERSED, id + " is reversed");
        }
    }

    @EventSourcingHandler
    void on(PaymentReceived event) {
        id = new PaymentId(event.paymentId());
        clientId = event.clientId();
        invoiceId = event.invoiceId();
        currency = event.currency();
        left = event.amount();
    }

    @EventSourcingHandler
    void on(PaymentAllocated event) {
        invoiceId = event.invoiceId();
    }

    @EventSourcingHandler
    void on(PaymentRefunded event) {
        left = left.subtract(event.amount());
        refunded = true;
    }

    @EventSourcingHandler
    void on(PaymentReversed event) {
        left = BigDecimal.ZERO;
        reversed = true;
    }

    @EventSourcingHandler
    void on(PaymentErased event) {
        erased = true;
    }

    Payment() {} // for Axon, which then applies the events
}
