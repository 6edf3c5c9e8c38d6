package dev.kartoteka.shared.contact;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person was entered. {@code phone} is E.164. */
@Revision("1")
public record ContactRegistered(
        @DataSubject String contactId,
        @PersonalData @Nullable String name,
        @PersonalData @Nullable String email,
        @PersonalData @Nullable String phone,
        @PersonalData @Nullable String phoneAsTyped)
        implements ContactEvent {}
