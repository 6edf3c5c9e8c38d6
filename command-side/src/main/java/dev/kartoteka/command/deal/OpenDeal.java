package dev.kartoteka.command.deal;

import dev.kartoteka.command.endpoint.BeginsInSteps;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.pipeline.DefaultPipeline;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begins a sale.
 *
 * @param pipelineId null for the default pipeline
 * @param stageId null for the first live stage of the pipeline
 * @param productIds at most 100, each once
 */
@CommandPath(value = "deals", summary = "Open a deal")
public record OpenDeal(
        @TargetAggregateIdentifier DealId id,
        String title,
        @Nullable PipelineId pipelineId,
        @Nullable String stageId,
        @Nullable ClientId clientId,
        @Nullable Money amount,
        @Nullable CalendarDay expectedCloseDate,
        @Nullable EmployeeId ownerId,
        @Nullable String source,
        @Nullable List<ProductId> productIds)
        implements DealCommand, BeginsInSteps {

    private static final int MAXIMUM_PRODUCTS = 100;

    public OpenDeal {
        title = Text.name(title);
        pipelineId = pipelineId == null ? DefaultPipeline.ID : pipelineId;
        stageId = stageId == null ? null : Identifiers.requireLocal(stageId);
        source = source == null ? null : Text.name(source);
        productIds =
                productIds == null ? List.of() : productIds.stream().distinct().toList();
        if (productIds.size() > MAXIMUM_PRODUCTS) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "At most " + MAXIMUM_PRODUCTS + " productIds");
        }
    }
}
