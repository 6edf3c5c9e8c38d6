package dev.kartoteka.shared.order;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A client ordered something.
 *
 * @param amount the total of the lines, with tax
 * @param ownerId who was responsible for the deal, or else the client, at that time
 */
@Revision("1")
public record OrderPlaced(
        String orderId,
        @DataSubject String clientId,
        @Nullable String dealId,
        @Nullable String quoteId,
        @Nullable String contractId,
        List<LineItem> lines,
        BigDecimal amount,
        String currency,
        @Nullable String ownerId)
        implements OrderEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
