package dev.kartoteka.command.document;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.template.DocumentTemplateId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template from a client, or from a deal and its client.
 *
 * @param clientId need not be given with a deal that has one
 * @param signerId whose signature block it bears; the client's owner when absent, or else whoever acts
 */
@CommandPath(value = "documents", summary = "Fill a template and keep it as a numbered PDF")
public record CreateDocument(
        @TargetAggregateIdentifier DocumentId id,
        DocumentTemplateId templateId,
        @Nullable ClientId clientId,
        @Nullable ContactId contactId,
        @Nullable DealId dealId,
        @Nullable EmployeeId signerId)
        implements DocumentCommand {}
