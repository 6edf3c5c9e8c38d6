package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.privacy.DataSubject;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Its last day went by before anybody took it. */
@Revision("1")
public record QuoteExpired(
        String quoteId,
        @DataSubject String clientId,
        String dealId,
        LocalDate validUntil,
        @Nullable String approvalId) implements QuoteEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
