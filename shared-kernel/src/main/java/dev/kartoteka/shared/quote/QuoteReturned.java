package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It is a draft again: its approval was refused, or it was taken back. */
@Revision("1")
public record QuoteReturned(
        String quoteId,
        @DataSubject String clientId,
        String dealId,
        @Nullable String approvalId) implements QuoteEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
