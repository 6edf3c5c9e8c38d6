package dev.kartoteka.shared.deal;

import dev.kartoteka.shared.event.Clients;
import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was said who contributed how much to the deal.
 *
 * @param previousShares none where all was the owner's
 * @param shares that add up to 100 percent; none for all to the owner
 */
@Revision("1")
public record DealShared(
        String dealId, @DataSubject @Nullable String clientId, List<DealShare> previousShares, List<DealShare> shares)
        implements DealEvent {

    @Override
    public List<String> aboutClients() {
        return Clients.of(clientId);
    }
}
