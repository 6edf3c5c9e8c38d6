package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody showed interest. {@code phone} is E.164. */
@Revision("1")
public record LeadRegistered(
        @DataSubject String leadId,
        @PersonalData @Nullable String name,
        @PersonalData @Nullable String company,
        @PersonalData @Nullable String email,
        @PersonalData @Nullable String phone,
        @PersonalData @Nullable String phoneAsTyped,
        @Nullable String source,
        @Nullable String campaign,
        @PersonalData @Nullable String note,
        @Nullable String ownerId)
        implements LeadEvent {}
