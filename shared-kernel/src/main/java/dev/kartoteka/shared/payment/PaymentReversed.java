package dev.kartoteka.shared.payment;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was entered by mistake, and counts no more.
 *
 * @param invoiceId that it was for; null for a payment on account
 */
@Revision("1")
public record PaymentReversed(
        String paymentId,
        @DataSubject String clientId,
        @Nullable String invoiceId,
        BigDecimal amount,
        String currency) implements PaymentEvent {}
