package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.privacy.DataSubject;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The client took it, and the deal with it. */
@Revision("1")
public record QuoteAccepted(
        String quoteId,
        @DataSubject String clientId,
        String dealId,
        int versionNumber,
        BigDecimal amount,
        String currency)
        implements QuoteEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
