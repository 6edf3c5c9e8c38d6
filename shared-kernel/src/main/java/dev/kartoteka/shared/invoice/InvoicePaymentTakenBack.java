package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/**
 * A payment for it, or a part of one, was given back or was a mistake.
 *
 * @param balance what is owed since
 */
@Revision("1")
public record InvoicePaymentTakenBack(
        String invoiceId,
        @DataSubject String clientId,
        String paymentId,
        BigDecimal amount,
        BigDecimal balance,
        String currency)
        implements InvoiceEvent {}
