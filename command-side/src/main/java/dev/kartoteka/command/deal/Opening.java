package dev.kartoteka.command.deal;

import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.pipeline.DefaultPipeline;
import dev.kartoteka.command.pipeline.PipelineShape;
import dev.kartoteka.command.pipeline.Pipelines;
import dev.kartoteka.command.product.Products;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.pipeline.PipelineId;
import dev.kartoteka.shared.product.ProductId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before a deal is opened, and where it begins. */
@Component
public class Opening {

    private final Pipelines pipelines;
    private final Clients clients;
    private final Employees employees;
    private final Products products;

    Opening(Pipelines pipelines, Clients clients, Employees employees, Products products) {
        this.pipelines = pipelines;
        this.clients = clients;
        this.employees = employees;
        this.products = products;
    }

    /**
     * Refuses what no deal could be opened with.
     *
     * @param pipelineId null for the default pipeline
     * @param stageId null for the first live stage
     * @return where it would begin
     */
    public Place place(
            @Nullable PipelineId pipelineId,
            @Nullable String stageId,
            @Nullable ClientId clientId,
            @Nullable EmployeeId ownerId) {
        PipelineId within = pipelineId == null ? DefaultPipeline.ID : pipelineId;
        PipelineShape pipeline = pipelines.require(within);
        String begin = stageId == null ? pipeline.firstStageId() : stageId;
        pipeline.requireLiveStage(begin);
        if (clientId != null) {
            clients.requireActive(clientId);
        }
        employees.requireActive(ownerId);
        return new Place(within.value(), begin);
    }

    DealOpened of(OpenDeal command) {
        ClientId clientId = command.clientId();
        EmployeeId ownerId = command.ownerId();
        Place place = place(command.pipelineId(), command.stageId(), clientId, ownerId);
        List<ProductId> productIds = Objects.requireNonNull(command.productIds());
        products.requireSold(productIds);
        Worth worth = Worth.of(command.amount());
        return new DealOpened(
                command.id().value(),
                clientId == null ? null : clientId.value(),
                command.title(),
                place.pipelineId(),
                place.stageId(),
                worth.amount(),
                worth.currency(),
                command.expectedCloseDate() == null
                        ? null
                        : command.expectedCloseDate().value(),
                ownerId == null ? null : ownerId.value(),
                command.source(),
                productIds.stream().map(ProductId::value).toList());
    }

    /** Where a deal begins. */
    public record Place(String pipelineId, String stageId) {}
}
