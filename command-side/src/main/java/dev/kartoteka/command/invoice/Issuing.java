package dev.kartoteka.command.invoice;

import dev.kartoteka.command.access.OwnersThen;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.sale.CataloguePricing;
import dev.kartoteka.command.sale.PricedLines;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.sale.LineItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what an invoice or credit note says, from what the command says and from the papers that it names. */
@Component
class Issuing {

    private static final int DAYS_TO_PAY = 14;

    private final Clients clients;
    private final Deals deals;
    private final CataloguePricing pricing;
    private final Invoices invoices;
    private final OwnersThen owners;
    private final OrderedGoods orders;

    Issuing(
            Clients clients,
            Deals deals,
            CataloguePricing pricing,
            Invoices invoices,
            OwnersThen owners,
            OrderedGoods orders) {
        this.clients = clients;
        this.deals = deals;
        this.pricing = pricing;
        this.invoices = invoices;
        this.owners = owners;
        this.orders = orders;
    }

    /** @param occurring when it is issued; days are days of UTC */
    InvoiceDraft draft(IssueInvoice command, Instant occurring) {
        LocalDate issuedOn = issuedOn(command, LocalDate.ofInstant(occurring, ZoneOffset.UTC));
        return command.creditOf() == null
                ? invoice(command, issuedOn, occurring)
                : creditNote(command, command.creditOf(), issuedOn);
    }

    private static LocalDate issuedOn(IssueInvoice command, LocalDate today) {
        LocalDate issuedOn =
                command.issuedOn() == null ? today : command.issuedOn().value();
        if (issuedOn.isAfter(today)) {
            throw new DomainRuleViolated(FailureCode.OCCURRED_IN_FUTURE, "It cannot be issued later than today");
        }
        return issuedOn;
    }

    private InvoiceDraft invoice(IssueInvoice command, LocalDate issuedOn, Instant occurring) {
        OrderId order = command.orderId();
        OrderedGoods.Goods goods = order == null ? null : orders.of(order);
        ClientId client = goods == null
                ? Required.value("clientId", command.clientId())
                : ofClient(new ClientId(goods.clientId()), command.clientId());
        clients.requireKnown(client);
        if (command.dealId() != null) {
            deals.requireOfClient(command.dealId(), client);
        }
        String dealId = command.dealId() != null ? command.dealId().value() : goods == null ? null : goods.dealId();
        PricedLines lines = command.lines() == null && goods != null
                ? PricedLines.taken(goods.lines(), goods.currency())
                : pricing.priceSold(Required.value("lines", command.lines()), command.currency(), issuedOn);
        return draft(
                command,
                InvoiceKind.INVOICE,
                client.value(),
                order == null ? null : order.value(),
                dealId,
                owners.responsible(dealId, client.value(), occurring),
                lines,
                issuedOn);
    }

    private static ClientId ofClient(ClientId ordered, @Nullable ClientId told) {
        if (told != null && !told.equals(ordered)) {
            throw new DomainRuleViolated(FailureCode.INVOICE_OF_ANOTHER_CLIENT, "The order is of " + ordered);
        }
        return ordered;
    }

    /** What is taken back was taxed when it was invoiced, so that is the day of its rates. */
    private InvoiceDraft creditNote(IssueInvoice command, InvoiceId creditOf, LocalDate issuedOn) {
        InvoiceFacts credited = invoices.facts(creditOf);
        if (command.clientId() != null && !command.clientId().value().equals(credited.clientId())) {
            throw new DomainRuleViolated(
                    FailureCode.INVOICE_OF_ANOTHER_CLIENT, creditOf + " is not of " + command.clientId());
        }
        PricedLines lines = command.lines() != null
                ? pricing.priceSold(command.lines(), command.currency(), credited.issuedOn())
                : PricedLines.taken(
                        command.orderId() == null
                                ? all(creditOf, credited)
                                : returned(command.orderId(), creditOf, credited),
                        credited.currency());
        if (!lines.currency().equals(credited.currency())) {
            throw new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, creditOf + " is in " + credited.currency());
        }
        return draft(
                command,
                InvoiceKind.CREDIT_NOTE,
                credited.clientId(),
                credited.orderId(),
                credited.dealId(),
                credited.ownerId(),
                lines,
                issuedOn);
    }

    private List<LineItem> returned(OrderId orderId, InvoiceId creditOf, InvoiceFacts credited) {
        if (!orderId.value().equals(credited.orderId())) {
            throw new DomainRuleViolated(FailureCode.ORDER_UNKNOWN, creditOf + " is not for " + orderId);
        }
        all(creditOf, credited);
        return orders.of(orderId).returned();
    }

    /** Lines say what came back; when something is credited already, somebody must say what else does. */
    private static List<LineItem> all(InvoiceId creditOf, InvoiceFacts credited) {
        if (credited.credited().signum() != 0) {
            throw new DomainRuleViolated(
                    FailureCode.CREDIT_TOO_LARGE, "A part of " + creditOf + " is credited already; name the lines");
        }
        return credited.lines();
    }

    private static InvoiceDraft draft(
            IssueInvoice command,
            InvoiceKind kind,
            String clientId,
            @Nullable String orderId,
            @Nullable String dealId,
            @Nullable String ownerId,
            PricedLines lines,
            LocalDate issuedOn) {
        LocalDate dueOn = command.dueOn() == null
                ? issuedOn.plusDays(DAYS_TO_PAY)
                : command.dueOn().value();
        if (dueOn.isBefore(issuedOn)) {
            throw new DomainRuleViolated(FailureCode.DUE_BEFORE_ISSUED, "Due on " + dueOn + ", issued on " + issuedOn);
        }
        String series = Objects.requireNonNullElse(command.series(), kind.series());
        return new InvoiceDraft(
                kind,
                clientId,
                orderId,
                dealId,
                ownerId,
                command.creditOf() == null ? null : command.creditOf().value(),
                lines.currency(),
                issuedOn,
                dueOn,
                lines.lines(),
                series);
    }
}
