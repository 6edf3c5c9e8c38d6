package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a client, a contact and a deal of the lead.
 *
 * @param clientId a client that is there already; null to make one, or for the one of the deal that is named
 * @param contactRole in which the person acts for the client; null for {@code Contact}
 * @param dealId a deal that is there already and open; null to open one
 * @param dealTitle null for what the company or person is called
 * @param pipelineId null for the default pipeline
 * @param stageId null for the first live stage of the pipeline
 */
@CommandPath(value = "leads/{id}/convert", summary = "Convert a lead to client, contact and deal")
public record ConvertLead(
        @TargetAggregateIdentifier LeadId id,
        @Nullable ClientId clientId,
        @Nullable String contactRole,
        @Nullable DealId dealId,
        @Nullable String dealTitle,
        @Nullable Money amount,
        @Nullable PipelineId pipelineId,
        @Nullable String stageId)
        implements LeadCommand {

    private static final int LONGEST_ROLE = 100;

    public ConvertLead {
        contactRole = contactRole == null ? null : Text.line(contactRole, LONGEST_ROLE);
        dealTitle = dealTitle == null ? null : Text.name(dealTitle);
        stageId = stageId == null ? null : Identifiers.requireLocal(stageId);
        if (dealId != null && (dealTitle != null || amount != null || pipelineId != null || stageId != null)) {
            throw new InvalidValue(
                    FailureCode.INVALID_VALUE, "A deal that is there has its title, amount, pipeline and stage");
        }
    }
}
