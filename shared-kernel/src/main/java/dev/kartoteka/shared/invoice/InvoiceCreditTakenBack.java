package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/**
 * A credit note for it was voided.
 *
 * @param balance what is owed since
 */
@Revision("1")
public record InvoiceCreditTakenBack(
        String invoiceId,
        @DataSubject String clientId,
        String creditNoteId,
        BigDecimal amount,
        BigDecimal balance,
        String currency)
        implements InvoiceEvent {}
