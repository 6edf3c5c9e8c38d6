package dev.kartoteka.command.endpoint;

import dev.kartoteka.command.access.RecordAccess;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.Reach;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.goal.GoalId;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.invoice.InvoiceLabel;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.quote.QuoteId;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Asks whether somebody may send a command: 403 when they may send none such, 404 when the record is out of their reach, and
 * what is said of unknown ones when the command names a record out of their reach. So nobody learns that it is there.
 */
@Component
class CommandRights {

    private static final Map<Class<?>, FailureCode> UNKNOWN = Map.of(
            GoalId.class, FailureCode.GOAL_UNKNOWN,
            ClientId.class, FailureCode.CLIENT_UNKNOWN,
            ContactId.class, FailureCode.CONTACT_UNKNOWN,
            DealId.class, FailureCode.DEAL_UNKNOWN,
            InvoiceId.class, FailureCode.INVOICE_UNKNOWN,
            InvoiceLabel.class, FailureCode.INVOICE_UNKNOWN,
            OrderId.class, FailureCode.ORDER_UNKNOWN,
            ContractId.class, FailureCode.CONTRACT_UNKNOWN,
            QuoteId.class, FailureCode.QUOTE_UNKNOWN,
            DocumentId.class, FailureCode.DOCUMENT_UNKNOWN);

    private final RecordAccess access;

    CommandRights(RecordAccess access) {
        this.access = access;
    }

    void require(CommandRequest request, Actor actor) {
        Rights.requireWrite(actor, request.route().right());
        Reach reach = Rights.write(actor, request.route().right());
        if (reach == Reach.ALL) {
            return;
        }
        if (!request.route().creates()
                && !access.reaches(actor, reach, request.id())
                && !(request.command() instanceof OfPool && access.layInPool(request.id()))) {
            throw new Refusal(FailureCode.NOT_FOUND, "There is no " + request.id());
        }
        if (request.command() instanceof ForEmployee command
                && !access.reachesWorkOf(actor, reach, command.forEmployee().value())) {
            throw new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
        }
        requireLeads(actor, reach, request.command());
        for (RecordComponent component : request.command().getClass().getRecordComponents()) {
            if (!component.getName().equals("id")) {
                requireReach(actor, reach, ReflectionUtils.invokeMethod(component.getAccessor(), request.command()));
            }
        }
    }

    /** Of a command, and of a part of one that asks something of several. */
    private void requireLeads(Actor actor, Reach reach, @Nullable Object asked) {
        if (asked instanceof ForStaff staff
                && !access.leads(actor, reach, text(staff.forEmployee()), text(staff.forTeam()))) {
            throw new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
        }
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private void requireReach(Actor actor, Reach reach, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> requireReach(actor, reach, one));
            return;
        }
        requireLeads(actor, reach, value);
        if (value == null) {
            return;
        }
        FailureCode unknown = UNKNOWN.get(value.getClass());
        if (unknown != null && !reaches(actor, reach, value)) {
            throw new Refusal(unknown, "There is no " + value);
        }
    }

    private boolean reaches(Actor actor, Reach reach, Object named) {
        return named instanceof InvoiceLabel label
                ? access.reaches(actor, reach, label)
                : access.reaches(actor, reach, named.toString());
    }
}
