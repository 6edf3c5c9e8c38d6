package dev.kartoteka.shared.blocklist;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A value was put on the blocklist, for the reason in the metadata; again, where it had been lifted.
 *
 * @param kind TAX_ID, EMAIL or PHONE
 * @param value as it is compared: see the kind
 */
@Revision("1")
public record BlockedEntryAdded(
        @DataSubject String blockedEntryId,
        String kind,
        @PersonalData @Nullable String value) implements BlockedEntryEvent {}
