package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The client did not take it. */
@Revision("1")
public record QuoteDeclined(String quoteId, @DataSubject String clientId, String dealId) implements QuoteEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
