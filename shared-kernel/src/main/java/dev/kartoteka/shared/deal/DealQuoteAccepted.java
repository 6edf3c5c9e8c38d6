package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The client took a quote of the deal; while it is open, no other one can be accepted. */
@Revision("1")
public record DealQuoteAccepted(
        String dealId, @DataSubject String clientId, String quoteId, BigDecimal amount, String currency)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
