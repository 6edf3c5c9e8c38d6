package dev.kartoteka.shared.invoice;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The last day to pay it went by, and something is owed.
 *
 * @param balance what is owed
 */
@Revision("1")
public record InvoiceFellDue(
        String invoiceId, @DataSubject String clientId, LocalDate dueOn, BigDecimal balance, String currency)
        implements InvoiceEvent {}
