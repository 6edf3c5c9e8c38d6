package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What is known of the lead changed; each value stands beside the one before. */
@Revision("1")
public record LeadDetailsChanged(
        @DataSubject String leadId,
        @PersonalData @Nullable String previousName,
        @PersonalData @Nullable String name,
        @PersonalData @Nullable String previousCompany,
        @PersonalData @Nullable String company,
        @PersonalData @Nullable String previousEmail,
        @PersonalData @Nullable String email,
        @PersonalData @Nullable String previousPhone,
        @PersonalData @Nullable String phone,
        @PersonalData @Nullable String phoneAsTyped,
        @Nullable String previousSource,
        @Nullable String source,
        @Nullable String previousCampaign,
        @Nullable String campaign,
        @PersonalData @Nullable String previousNote,
        @PersonalData @Nullable String note)
        implements LeadEvent {}
