package dev.kartoteka.command.planner;

import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.shared.approval.ApprovalEvent;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.contract.ContractEvent;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.invoice.InvoiceEvent;
import dev.kartoteka.shared.invoice.InvoiceIssued;
import dev.kartoteka.shared.order.OrderEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Has reminders follow contracts, orders, invoices, approvals and birthdays, and those who are responsible for them. */
@Component
@ProcessingGroup(PaperReminderPolicy.GROUP) // never renamed: it is the key of the token
class PaperReminderPolicy implements Policy {

    static final String GROUP = "policy-paper-reminders";

    private final PlannedReminders reminders;
    private final ClientPapers papers;

    PaperReminderPolicy(PlannedReminders reminders, ClientPapers papers) {
        this.reminders = reminders;
        this.papers = papers;
    }

    @EventHandler
    void on(ContractEvent event, EventMessage<?> message) {
        reminders.plan(event.contractId(), message);
    }

    @EventHandler
    void on(OrderEvent event, EventMessage<?> message) {
        reminders.plan(event.orderId(), message);
    }

    @EventHandler
    void on(InvoiceEvent event, EventMessage<?> message) {
        reminders.plan(event.invoiceId(), message);
        if (event instanceof InvoiceIssued issued && issued.orderId() != null) {
            reminders.plan(issued.orderId(), message);
        }
    }

    @EventHandler
    void on(ApprovalEvent event, EventMessage<?> message) {
        reminders.plan(event.approvalId(), message);
    }

    @EventHandler
    void on(ContactBirthdaySet event, EventMessage<?> message) {
        reminders.plan(event.contactId(), message);
    }

    @EventHandler
    void on(ContactLinked event, EventMessage<?> message) {
        reminders.plan(event.contactId(), message);
    }

    @EventHandler
    void on(ContactUnlinked event, EventMessage<?> message) {
        reminders.plan(event.contactId(), message);
    }

    @EventHandler
    void on(ContactErased event, EventMessage<?> message) {
        reminders.plan(event.contactId(), message);
    }

    @EventHandler
    void on(ClientOwnerAssigned event, EventMessage<?> message) {
        papers.ofClient(event.clientId()).forEach(id -> reminders.plan(id, message));
    }

    @EventHandler
    void on(DealOwnerAssigned event, EventMessage<?> message) {
        papers.ofDeal(event.dealId()).forEach(id -> reminders.plan(id, message));
    }
}
