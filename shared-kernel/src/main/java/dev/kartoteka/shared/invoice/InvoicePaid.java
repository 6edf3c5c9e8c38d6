package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/**
 * Money came in for it, all or a part or more than was owed.
 *
 * @param balance what is owed since; below 0 when too much was paid
 */
@Revision("1")
public record InvoicePaid(
        String invoiceId,
        @DataSubject String clientId,
        String paymentId,
        BigDecimal amount,
        BigDecimal balance,
        String currency)
        implements InvoiceEvent {}
