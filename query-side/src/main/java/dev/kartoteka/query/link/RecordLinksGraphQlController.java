package dev.kartoteka.query.link;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.contact.Contact;
import dev.kartoteka.query.contact.ContactLink;
import dev.kartoteka.query.deal.Deal;
import dev.kartoteka.query.employee.Employee;
import dev.kartoteka.query.graphql.Links;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.record.RecordStore;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What clients, contacts and interactions name. */
@Controller
class RecordLinksGraphQlController {

    private final RecordStore<Client> clients;
    private final RecordStore<Contact> contacts;
    private final RecordStore<Deal> deals;
    private final RecordStore<Employee> employees;

    RecordLinksGraphQlController(
            RecordStore<Client> clients,
            RecordStore<Contact> contacts,
            RecordStore<Deal> deals,
            RecordStore<Employee> employees) {
        this.clients = clients;
        this.contacts = contacts;
        this.deals = deals;
        this.employees = employees;
    }

    @BatchMapping(typeName = "Client", field = "owner")
    Map<Seen<Client>, Seen<Employee>> ownersOfClients(List<Seen<Client>> rows) {
        return Links.oneOfSetUp(rows, Client::ownerId, employees);
    }

    @BatchMapping(typeName = "ContactLink", field = "client")
    Map<Seen<ContactLink>, Seen<Client>> clientsOfContacts(List<Seen<ContactLink>> rows) {
        return Links.one(rows, ContactLink::clientId, clients);
    }

    @BatchMapping(typeName = "Interaction", field = "client")
    Map<Seen<Interaction>, Seen<Client>> clientsOfInteractions(List<Seen<Interaction>> rows) {
        return Links.one(rows, Interaction::clientId, clients);
    }

    @BatchMapping(typeName = "Interaction", field = "deal")
    Map<Seen<Interaction>, Seen<Deal>> dealsOfInteractions(List<Seen<Interaction>> rows) {
        return Links.one(rows, Interaction::dealId, deals);
    }

    @BatchMapping(typeName = "Interaction", field = "contacts")
    Map<Seen<Interaction>, List<Seen<Contact>>> contactsOfInteractions(List<Seen<Interaction>> rows) {
        return Links.many(rows, Interaction::contactIds, contacts);
    }
}
