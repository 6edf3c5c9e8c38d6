package dev.kartoteka.command.invoice;

import dev.kartoteka.command.access.OwnersThen;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.command.product.Products;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.sale.LineItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
    private final Products products;
    private final Invoices invoices;
    private final OwnersThen owners;

    Issuing(Clients clients, Deals deals, Products products, Invoices invoices, OwnersThen owners) {
        this.clients = clients;
        this.deals = deals;
        this.products = products;
        this.invoices = invoices;
        this.owners = owners;
    }

    /** @param occurring when it is issued; days are days of UTC */
    InvoiceDraft draft(IssueInvoice command, Instant occurring) {
        return command.creditOf() == null
                ? invoice(command, occurring)
                : creditNote(command, command.creditOf(), occurring);
    }

    private InvoiceDraft invoice(IssueInvoice command, Instant occurring) {
        ClientId client = Required.value("clientId", command.clientId());
        clients.requireKnown(client);
        if (command.dealId() != null) {
            deals.requireOfClient(command.dealId(), client);
        }
        List<InvoiceLine> lines = Required.value("lines", command.lines());
        String dealId = command.dealId() == null ? null : command.dealId().value();
        return draft(
                command,
                InvoiceKind.INVOICE,
                client.value(),
                null,
                dealId,
                owners.responsible(dealId, client.value(), occurring),
                currency(command.currency(), lines),
                priced(lines),
                occurring);
    }

    private InvoiceDraft creditNote(IssueInvoice command, InvoiceId creditOf, Instant occurring) {
        InvoiceFacts credited = invoices.facts(creditOf);
        if (command.clientId() != null && !command.clientId().value().equals(credited.clientId())) {
            throw new DomainRuleViolated(
                    FailureCode.INVOICE_OF_ANOTHER_CLIENT, creditOf + " is not of " + command.clientId());
        }
        List<LineItem> lines = command.lines() == null ? all(creditOf, credited) : priced(command.lines());
        String currency = command.lines() == null ? credited.currency() : currency(command.currency(), command.lines());
        if (!currency.equals(credited.currency())) {
            throw new DomainRuleViolated(FailureCode.CURRENCY_DIFFERS, creditOf + " is in " + credited.currency());
        }
        return draft(
                command,
                InvoiceKind.CREDIT_NOTE,
                credited.clientId(),
                credited.orderId(),
                credited.dealId(),
                credited.ownerId(),
                currency,
                lines,
                occurring);
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
            String currency,
            List<LineItem> lines,
            Instant occurring) {
        LocalDate today = LocalDate.ofInstant(occurring, ZoneOffset.UTC);
        LocalDate issuedOn =
                command.issuedOn() == null ? today : command.issuedOn().value();
        if (issuedOn.isAfter(today)) {
            throw new DomainRuleViolated(FailureCode.OCCURRED_IN_FUTURE, "It cannot be issued later than today");
        }
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
                currency,
                issuedOn,
                dueOn,
                lines,
                series);
    }

    private List<LineItem> priced(List<InvoiceLine> lines) {
        products.requireKnown(lines.stream()
                .map(InvoiceLine::productId)
                .filter(Objects::nonNull)
                .toList());
        List<LineItem> priced = new ArrayList<>();
        lines.forEach(line -> priced.add(line.priced(priced.size() + 1)));
        return List.copyOf(priced);
    }

    private static String currency(@Nullable String told, List<InvoiceLine> lines) {
        String currency = told == null ? lines.get(0).unitPrice().currency() : told;
        for (InvoiceLine line : lines) {
            if (!line.unitPrice().currency().equals(currency)) {
                throw new DomainRuleViolated(
                        FailureCode.CURRENCY_DIFFERS,
                        "A line is in " + line.unitPrice().currency() + ", not " + currency);
            }
        }
        return currency;
    }
}
