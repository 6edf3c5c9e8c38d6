package dev.kartoteka.command.erasure;

import dev.kartoteka.command.approval.EraseApproval;
import dev.kartoteka.command.arrival.EraseArrival;
import dev.kartoteka.command.blocklist.EraseBlockedEntry;
import dev.kartoteka.command.client.EraseClient;
import dev.kartoteka.command.contact.EraseContact;
import dev.kartoteka.command.contract.EraseContract;
import dev.kartoteka.command.deal.EraseDeal;
import dev.kartoteka.command.document.EraseDocument;
import dev.kartoteka.command.employee.EraseEmployee;
import dev.kartoteka.command.file.EraseFile;
import dev.kartoteka.command.interaction.EraseInteraction;
import dev.kartoteka.command.invoice.EraseInvoice;
import dev.kartoteka.command.lead.EraseLead;
import dev.kartoteka.command.meeting.EraseMeeting;
import dev.kartoteka.command.message.EraseMessage;
import dev.kartoteka.command.order.EraseOrder;
import dev.kartoteka.command.payment.ErasePayment;
import dev.kartoteka.command.promise.ErasePromise;
import dev.kartoteka.command.quote.EraseQuote;
import dev.kartoteka.command.substitution.EraseSubstitution;
import dev.kartoteka.command.task.EraseTask;
import dev.kartoteka.shared.approval.ApprovalId;
import dev.kartoteka.shared.arrival.ArrivalId;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.document.DocumentId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.file.FileId;
import dev.kartoteka.shared.interaction.InteractionId;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.meeting.MeetingId;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.payment.PaymentId;
import dev.kartoteka.shared.promise.PromiseId;
import dev.kartoteka.shared.quote.QuoteId;
import dev.kartoteka.shared.subject.SubjectId;
import dev.kartoteka.shared.substitution.SubstitutionId;
import dev.kartoteka.shared.task.TaskId;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;

/** How each kind of record is told that its personal data are gone. */
final class ErasedRecords {

    private ErasedRecords() {}

    /** Null for the subject's own stream, which is told by the erasure itself. */
    static @Nullable Object command(String recordId, String personId) {
        if (recordId.startsWith(ClientId.PREFIX)) {
            return new EraseClient(new ClientId(recordId), personId);
        }
        if (recordId.startsWith(ContactId.PREFIX)) {
            return new EraseContact(new ContactId(recordId), personId);
        }
        if (recordId.startsWith(DealId.PREFIX)) {
            return new EraseDeal(new DealId(recordId), personId);
        }
        if (recordId.startsWith(EmployeeId.PREFIX)) {
            return new EraseEmployee(new EmployeeId(recordId), personId);
        }
        if (recordId.startsWith(InteractionId.PREFIX)) {
            return new EraseInteraction(new InteractionId(recordId), personId);
        }
        if (recordId.startsWith(PromiseId.PREFIX)) {
            return new ErasePromise(new PromiseId(recordId), personId);
        }
        if (recordId.startsWith(MeetingId.PREFIX)) {
            return new EraseMeeting(new MeetingId(recordId), personId);
        }
        if (recordId.startsWith(SubstitutionId.PREFIX)) {
            return new EraseSubstitution(new SubstitutionId(recordId), personId);
        }
        if (recordId.startsWith(DocumentId.PREFIX)) {
            return new EraseDocument(new DocumentId(recordId), personId);
        }
        if (recordId.startsWith(FileId.PREFIX)) {
            return new EraseFile(new FileId(recordId), personId);
        }
        if (recordId.startsWith(ArrivalId.PREFIX)) {
            return new EraseArrival(new ArrivalId(recordId), personId);
        }
        if (recordId.startsWith(MessageId.PREFIX)) {
            return new EraseMessage(new MessageId(recordId), personId);
        }
        if (recordId.startsWith(QuoteId.PREFIX)) {
            return new EraseQuote(new QuoteId(recordId), personId);
        }
        if (recordId.startsWith(ApprovalId.PREFIX)) {
            return new EraseApproval(new ApprovalId(recordId), personId);
        }
        if (recordId.startsWith(InvoiceId.PREFIX)) {
            return new EraseInvoice(new InvoiceId(recordId), personId);
        }
        if (recordId.startsWith(PaymentId.PREFIX)) {
            return new ErasePayment(new PaymentId(recordId), personId);
        }
        if (recordId.startsWith(ContractId.PREFIX)) {
            return new EraseContract(new ContractId(recordId), personId);
        }
        if (recordId.startsWith(OrderId.PREFIX)) {
            return new EraseOrder(new OrderId(recordId), personId);
        }
        if (recordId.startsWith(LeadId.PREFIX)) {
            return new EraseLead(new LeadId(recordId), personId);
        }
        if (recordId.startsWith(TaskId.PREFIX)) {
            return new EraseTask(new TaskId(recordId), personId);
        }
        if (recordId.startsWith(BlockedEntryId.PREFIX)) {
            return new EraseBlockedEntry(new BlockedEntryId(recordId), personId);
        }
        if (recordId.startsWith(SubjectId.PREFIX)) {
            return null;
        }
        throw new IllegalStateException("Nobody knows how to tell " + recordId + " that it was erased");
    }

    static boolean isMissing(CommandExecutionException refusal) {
        return refusal.getDetails()
                .map(details -> details instanceof Failure failure && failure.code() == FailureCode.NOT_FOUND)
                .orElse(false);
    }
}
