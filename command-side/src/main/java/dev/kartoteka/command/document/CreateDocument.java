package dev.kartoteka.command.document;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.template.DocumentKind;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.value.Language;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template from a client, from a deal and its client, or from one paper of a sale with its client and deal.
 *
 * @param templateId not with a kind
 * @param kind whose template is chosen by language; not with a template
 * @param language with a kind; the client's when absent
 * @param clientId need not be given with a paper, or with a deal that has one
 * @param quoteId whose number, days, lines and totals are filled in; at most one of quote, contract, order and invoice
 * @param signerId whose signature block it bears; the client's owner when absent, or else whoever acts
 */
@CommandPath(value = "documents", summary = "Fill a template and keep it as a numbered PDF")
public record CreateDocument(
        @TargetAggregateIdentifier DocumentId id,
        @Nullable DocumentTemplateId templateId,
        @Nullable DocumentKind kind,
        @Nullable Language language,
        @Nullable ClientId clientId,
        @Nullable ContactId contactId,
        @Nullable DealId dealId,
        @Nullable QuoteId quoteId,
        @Nullable ContractId contractId,
        @Nullable OrderId orderId,
        @Nullable InvoiceId invoiceId,
        @Nullable EmployeeId signerId)
        implements DocumentCommand {

    public CreateDocument {
        if ((templateId == null) == (kind == null)) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "Either templateId or kind");
        }
        if (language != null && kind == null) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A template has a language of its own");
        }
        if (Stream.of(quoteId, contractId, orderId, invoiceId)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE, "At most one of quoteId, contractId, orderId and invoiceId");
        }
    }

    /** The paper that it is of; null for none. */
    @Nullable
    String paperId() {
        return Stream.of(quoteId, contractId, orderId, invoiceId)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
    }
}
