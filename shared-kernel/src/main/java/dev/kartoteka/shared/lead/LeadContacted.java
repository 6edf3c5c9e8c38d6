package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** One contact with the lead, of a kind that interactions with clients have too. */
@Revision("1")
public record LeadContacted(
        @DataSubject String leadId,
        String kind,
        @Nullable String direction,
        @PersonalData @Nullable String note) implements LeadEvent {}
