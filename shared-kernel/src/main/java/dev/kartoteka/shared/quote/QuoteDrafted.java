package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A quote was drawn up, with prices and rates as they were that day.
 *
 * @param amount the total of the lines, with tax
 * @param validUntil the last day on which it can be accepted; null for no end
 * @param discountPercent of the whole quote, which each line has in it already
 * @param greatestDiscount of any line against the price of the catalogue, by which it is limited and approved
 */
@Revision("1")
public record QuoteDrafted(
        String quoteId,
        @DataSubject String clientId,
        String dealId,
        @Nullable String priceListId,
        BigDecimal amount,
        String currency,
        @Nullable LocalDate validUntil,
        BigDecimal discountPercent,
        BigDecimal greatestDiscount,
        @Nullable Integer leadTimeDays,
        List<LineItem> lines,
        List<QuoteCost> costs,
        @Nullable String authorId)
        implements QuoteEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
