package dev.kartoteka.shared.blocklist;

import dev.kartoteka.shared.privacy.DataSubject;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody has the blocked value. From now on the entry is about them: erasing them erases it.
 *
 * @param personId the client, contact or lead that has it
 * @param clientIds for whom a contact acts at that time, or the client itself
 */
@Revision("1")
public record BlockedEntryMatched(
        @DataSubject String blockedEntryId,
        String kind,
        @DataSubject String personId,
        List<String> clientIds) implements BlockedEntryEvent {

    @Override
    public List<String> aboutClients() {
        return clientIds;
    }
}
