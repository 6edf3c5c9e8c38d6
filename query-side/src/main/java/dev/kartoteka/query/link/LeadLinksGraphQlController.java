package dev.kartoteka.query.link;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.lead.Lead;
import dev.kartoteka.query.record.RecordStore;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Who is responsible for a lead, and what became of it. */
@Controller
class LeadLinksGraphQlController {

    private final RecordStore<Client> clients;
    private final RecordStore<Deal> deals;
    private final RecordStore<Employee> employees;

    LeadLinksGraphQlController(RecordStore<Client> clients, RecordStore<Deal> deals, RecordStore<Employee> employees) {
        this.clients = clients;
        this.deals = deals;
        this.employees = employees;
    }

    @BatchMapping(typeName = "Lead")
    Map<Seen<Lead>, Seen<Employee>> owner(List<Seen<Lead>> leads) {
        return Links.oneOfSetUp(leads, Lead::ownerId, employees);
    }

    @BatchMapping(typeName = "Lead")
    Map<Seen<Lead>, Seen<Client>> client(List<Seen<Lead>> leads) {
        return Links.one(leads, Lead::clientId, clients);
    }

    @BatchMapping(typeName = "Lead")
    Map<Seen<Lead>, Seen<Deal>> deal(List<Seen<Lead>> leads) {
        return Links.one(leads, Lead::dealId, deals);
    }
}
