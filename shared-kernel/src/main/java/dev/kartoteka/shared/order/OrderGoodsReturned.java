package dev.kartoteka.shared.order;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The client gave something back. Each returned line has the quantity that came back and what is credited for it; the amount is
 * what the order comes to since.
 */
@Revision("1")
public record OrderGoodsReturned(
        String orderId,
        @DataSubject String clientId,
        String previousStatus,
        String status,
        List<LineItem> returned,
        BigDecimal previousAmount,
        String previousCurrency,
        BigDecimal amount,
        String currency)
        implements OrderEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
