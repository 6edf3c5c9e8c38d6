package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The client has it. */
@Revision("1")
public record QuoteSent(String quoteId, @DataSubject String clientId, String dealId, int versionNumber)
        implements QuoteEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
