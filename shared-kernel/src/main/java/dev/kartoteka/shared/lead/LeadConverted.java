package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The lead became a client with a deal. It holds all that the records are made of, so that they can be made from it alone, and
 * again after a crash. Whoever is erased as the client or as the contact is erased as the lead too.
 *
 * @param newClient whether the client is made by this; else it was there
 * @param contactId null where the lead and the client are one person
 * @param contactRole in which the contact acts for the client
 * @param newDeal whether the deal is opened by this; else it was there, and so are title, pipeline, stage and amount
 */
@Revision("1")
public record LeadConverted(
        @DataSubject String leadId,
        @DataSubject String clientId,
        boolean newClient,
        @DataSubject @Nullable String contactId,
        String dealId,
        boolean newDeal,
        @PersonalData @Nullable String name,
        @PersonalData @Nullable String company,
        @PersonalData @Nullable String email,
        @PersonalData @Nullable String phone,
        @PersonalData @Nullable String phoneAsTyped,
        @PersonalData @Nullable String contactRole,
        @PersonalData @Nullable String dealTitle,
        @Nullable String pipelineId,
        @Nullable String stageId,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String ownerId,
        @Nullable String source)
        implements LeadEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
