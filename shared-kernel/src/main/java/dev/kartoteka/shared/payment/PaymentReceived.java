package dev.kartoteka.shared.payment;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Money came in from a client.
 *
 * @param invoiceId null for a payment on account, which no invoice was named for
 * @param ownerId who was responsible for the client, or for the invoice's deal, then; null for nobody
 * @param receivedOn the day of the bank or till
 * @param method such as TRANSFER
 * @param reference what the payer or the bank wrote
 */
@Revision("1")
public record PaymentReceived(
        String paymentId,
        @DataSubject String clientId,
        @Nullable String invoiceId,
        @Nullable String dealId,
        @Nullable String ownerId,
        BigDecimal amount,
        String currency,
        LocalDate receivedOn,
        String method,
        @PersonalData @Nullable String reference)
        implements PaymentEvent {}
