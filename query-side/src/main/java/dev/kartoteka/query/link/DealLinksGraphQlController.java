package dev.kartoteka.query.link;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.pipeline.Pipeline;
import dev.kartoteka.query.pipeline.Stage;
import dev.kartoteka.query.product.Product;
import dev.kartoteka.query.record.RecordStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What a deal names: client, people, pipeline, stage, products. */
@Controller
class DealLinksGraphQlController {

    private final RecordStore<Client> clients;
    private final RecordStore<Employee> employees;
    private final RecordStore<Pipeline> pipelines;
    private final RecordStore<Product> products;

    DealLinksGraphQlController(
            RecordStore<Client> clients,
            RecordStore<Employee> employees,
            RecordStore<Pipeline> pipelines,
            RecordStore<Product> products) {
        this.clients = clients;
        this.employees = employees;
        this.pipelines = pipelines;
        this.products = products;
    }

    @BatchMapping(typeName = "Deal")
    Map<Seen<Deal>, Seen<Client>> client(List<Seen<Deal>> deals) {
        return Links.one(deals, Deal::clientId, clients);
    }

    @BatchMapping(typeName = "Deal")
    Map<Seen<Deal>, Seen<Employee>> owner(List<Seen<Deal>> deals) {
        return Links.oneOfSetUp(deals, Deal::ownerId, employees);
    }

    @BatchMapping(typeName = "Deal")
    Map<Seen<Deal>, Seen<Employee>> closedByOwner(List<Seen<Deal>> deals) {
        return Links.oneOfSetUp(deals, Deal::closedByOwnerId, employees);
    }

    @BatchMapping(typeName = "Deal")
    Map<Seen<Deal>, Seen<Pipeline>> pipeline(List<Seen<Deal>> deals) {
        return Links.oneOfSetUp(deals, Deal::pipelineId, pipelines);
    }

    @BatchMapping(typeName = "Deal")
    Map<Seen<Deal>, Stage> stage(List<Seen<Deal>> deals) {
        Map<Seen<Deal>, Stage> stages = new LinkedHashMap<>();
        Links.<Deal, Pipeline>oneOfSetUp(deals, Deal::pipelineId, pipelines)
                .forEach((deal, pipeline) ->
                        pipeline.value().stage(deal.value().stageId()).ifPresent(stage -> stages.put(deal, stage)));
        return stages;
    }

    @BatchMapping(typeName = "Deal")
    Map<Seen<Deal>, List<Seen<Product>>> products(List<Seen<Deal>> deals) {
        return Links.manyOfSetUp(deals, Deal::productIds, products);
    }
}
