package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/**
 * A credit note took it back, or a part of it.
 *
 * @param balance what is owed since; below 0 when more was paid than is left
 */
@Revision("1")
public record InvoiceCredited(
        String invoiceId,
        @DataSubject String clientId,
        String creditNoteId,
        BigDecimal amount,
        BigDecimal balance,
        String currency)
        implements InvoiceEvent {}
