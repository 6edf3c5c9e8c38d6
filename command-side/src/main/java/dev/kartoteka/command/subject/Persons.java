package dev.kartoteka.command.subject;

import dev.kartoteka.command.arrival.Arrivals;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.contact.Contacts;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.lead.Leads;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.subject.SubjectId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The records behind subjects. */
@Component
class Persons {

    private final Clients clients;
    private final Contacts contacts;
    private final Leads leads;
    private final Arrivals arrivals;
    private final Employees employees;

    Persons(Clients clients, Contacts contacts, Leads leads, Arrivals arrivals, Employees employees) {
        this.clients = clients;
        this.contacts = contacts;
        this.leads = leads;
        this.arrivals = arrivals;
        this.employees = employees;
    }

    /** Refuses a person of whom there is no record. */
    void requireKnown(SubjectId subject) {
        String person = subject.value();
        try {
            if (person.startsWith(ClientId.PREFIX)) {
                clients.requireKnown(new ClientId(person));
            } else if (person.startsWith(ContactId.PREFIX)) {
                contacts.requireKnown(List.of(new ContactId(person)));
            } else if (person.startsWith(LeadId.PREFIX)) {
                leads.requireKnown(new LeadId(person));
            } else if (person.startsWith(ArrivalId.PREFIX)) {
                arrivals.requireKnown(new ArrivalId(person));
            } else {
                employees.requireKnown(new EmployeeId(person));
            }
        } catch (DomainRuleViolated unknown) {
            throw new DomainRuleViolated(FailureCode.NOT_FOUND, "There is no " + person);
        }
    }

    /** Refuses an unknown person, and an employee who still works here. */
    void requireErasable(SubjectId subject) {
        requireKnown(subject);
        if (subject.value().startsWith(EmployeeId.PREFIX)) {
            employees.requireLeft(new EmployeeId(subject.value()));
        }
    }
}
