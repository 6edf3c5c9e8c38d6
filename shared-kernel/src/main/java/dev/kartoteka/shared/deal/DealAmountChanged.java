package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The deal is worth another amount. */
@Revision("1")
public record DealAmountChanged(
        String dealId,
        @DataSubject @Nullable String clientId,
        @Nullable BigDecimal previousAmount,
        @Nullable String previousCurrency,
        BigDecimal amount,
        String currency)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
