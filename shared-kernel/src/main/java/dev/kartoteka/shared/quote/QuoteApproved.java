package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It may be sent; the approval is null when no rule asked for one. */
@Revision("1")
public record QuoteApproved(
        String quoteId,
        @DataSubject String clientId,
        String dealId,
        @Nullable String approvalId) implements QuoteEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
