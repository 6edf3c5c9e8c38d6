package dev.kartoteka.shared.order;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Something else is ordered, or at other prices; work had not begun. */
@Revision("1")
public record OrderLinesChanged(
        String orderId,
        @DataSubject String clientId,
        List<LineItem> previousLines,
        List<LineItem> lines,
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
