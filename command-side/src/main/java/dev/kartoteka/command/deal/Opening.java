package dev.kartoteka.command.deal;

import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.employee.Employees;
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
import org.springframework.stereotype.Component;

/** What must hold before a deal is opened, and where it begins. */
@Component
class Opening {

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

    DealOpened of(OpenDeal command) {
        PipelineId pipelineId = Objects.requireNonNull(command.pipelineId());
        PipelineShape pipeline = pipelines.require(pipelineId);
        String stageId = command.stageId() == null ? pipeline.firstStageId() : command.stageId();
        pipeline.requireLiveStage(stageId);
        ClientId clientId = command.clientId();
        if (clientId != null) {
            clients.requireActive(clientId);
        }
        EmployeeId ownerId = command.ownerId();
        employees.requireActive(ownerId);
        List<ProductId> productIds = Objects.requireNonNull(command.productIds());
        products.requireSold(productIds);
        Worth worth = Worth.of(command.amount());
        return new DealOpened(
                command.id().value(),
                clientId == null ? null : clientId.value(),
                command.title(),
                pipelineId.value(),
                stageId,
                worth.amount(),
                worth.currency(),
                command.expectedCloseDate() == null
                        ? null
                        : command.expectedCloseDate().value(),
                ownerId == null ? null : ownerId.value(),
                command.source(),
                productIds.stream().map(ProductId::value).toList());
    }
}
