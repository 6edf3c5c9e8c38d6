package dev.kartoteka.shared.client;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The client is called otherwise from now on. */
@Revision("1")
public record ClientRenamed(
        @DataSubject String clientId,
        @PersonalData @Nullable String previousName,
        @PersonalData @Nullable String name) implements ClientEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
