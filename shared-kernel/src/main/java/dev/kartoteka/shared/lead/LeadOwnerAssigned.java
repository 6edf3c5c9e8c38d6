package dev.kartoteka.shared.lead;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Another employee is responsible for the lead; null is the pool. */
@Revision("1")
public record LeadOwnerAssigned(
        @DataSubject String leadId,
        @Nullable String fromOwnerId,
        @Nullable String toOwnerId) implements LeadEvent {}
