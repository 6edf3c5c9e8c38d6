package dev.kartoteka.query.link;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.contract.Contract;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.order.Order;
import dev.kartoteka.query.record.RecordStore;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What contracts and orders name. */
@Controller
class OrderLinksGraphQlController {

    private final RecordStore<Client> clients;
    private final RecordStore<Deal> deals;
    private final RecordStore<Contract> contracts;

    OrderLinksGraphQlController(RecordStore<Client> clients, RecordStore<Deal> deals, RecordStore<Contract> contracts) {
        this.clients = clients;
        this.deals = deals;
        this.contracts = contracts;
    }

    @BatchMapping(typeName = "Contract", field = "client")
    Map<Seen<Contract>, Seen<Client>> clientsOfContracts(List<Seen<Contract>> rows) {
        return Links.one(rows, Contract::clientId, clients);
    }

    @BatchMapping(typeName = "Contract", field = "deal")
    Map<Seen<Contract>, Seen<Deal>> dealsOfContracts(List<Seen<Contract>> rows) {
        return Links.one(rows, Contract::dealId, deals);
    }

    @BatchMapping(typeName = "Order", field = "client")
    Map<Seen<Order>, Seen<Client>> clientsOfOrders(List<Seen<Order>> rows) {
        return Links.one(rows, Order::clientId, clients);
    }

    @BatchMapping(typeName = "Order", field = "deal")
    Map<Seen<Order>, Seen<Deal>> dealsOfOrders(List<Seen<Order>> rows) {
        return Links.one(rows, Order::dealId, deals);
    }

    @BatchMapping(typeName = "Order", field = "contract")
    Map<Seen<Order>, Seen<Contract>> contractsOfOrders(List<Seen<Order>> rows) {
        return Links.one(rows, Order::contractId, contracts);
    }
}
