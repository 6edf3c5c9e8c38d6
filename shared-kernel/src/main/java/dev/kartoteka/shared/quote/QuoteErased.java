package dev.kartoteka.shared.quote;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalDataErased;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Reasons that were given about the quote were erased for a person; the paper itself stays. */
@Revision("1")
public record QuoteErased(String quoteId, @DataSubject String clientId, String erasedPersonId)
        implements QuoteEvent, PersonalDataErased {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
