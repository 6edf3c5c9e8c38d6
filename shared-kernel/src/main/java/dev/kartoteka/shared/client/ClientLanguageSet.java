package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** In which language one writes to the client, an IETF tag such as {@code lv}; null for not known. */
@Revision("1")
public record ClientLanguageSet(
        @DataSubject String clientId,
        @Nullable String previousLanguage,
        @Nullable String language) implements ClientEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
