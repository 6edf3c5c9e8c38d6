package dev.kartoteka.shared.payment;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** What a payment on account has left was put to an invoice. */
@Revision("1")
public record PaymentAllocated(
        String paymentId, @DataSubject String clientId, String invoiceId, BigDecimal amount, String currency)
        implements PaymentEvent {}
