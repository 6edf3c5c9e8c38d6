package dev.kartoteka.command.invoice;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.sale.LineRequest;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.invoice.InvoiceId;
import dev.kartoteka.shared.order.OrderId;
import dev.kartoteka.shared.value.CalendarDay;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells a client what to pay, under the next number of a series; or takes an invoice back, or a part of it, by a credit note.
 *
 * @param orderId whose client, deal and lines are taken; with {@code creditOf}, what came back of it is credited
 * @param clientId needed where nothing else says whose it is
 * @param creditOf the invoice that a credit note takes back; then the client and deal are that one's, and without lines all
 *     that is not credited yet is
 * @param currency of all amounts; null for that of the lines
 * @param issuedOn null for today, in UTC; its year is the year of the number
 * @param dueOn the last day to pay; null for two weeks after it is issued
 * @param series capital letters and digits; null for INV, and CN of credit notes
 */
@CommandPath(value = "invoices", summary = "Issue an invoice or a credit note")
public record IssueInvoice(
        @TargetAggregateIdentifier InvoiceId id,
        @Nullable OrderId orderId,
        @Nullable ClientId clientId,
        @Nullable DealId dealId,
        @Nullable InvoiceId creditOf,
        @Nullable List<LineRequest> lines,
        @Nullable String currency,
        @Nullable CalendarDay issuedOn,
        @Nullable CalendarDay dueOn,
        @Nullable String series)
        implements InvoiceCommand {

    private static final Pattern SERIES = Pattern.compile("[A-Z0-9]{1,10}");
    private static final int MOST_LINES = 500;

    public IssueInvoice {
        if (series != null && !SERIES.matcher(series).matches()) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A series is 1 to 10 capital letters and digits");
        }
        lines = lines == null ? null : LineRequest.required(lines, MOST_LINES);
    }
}
