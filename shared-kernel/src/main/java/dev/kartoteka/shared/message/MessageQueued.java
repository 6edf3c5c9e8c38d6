package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A message to a client waits to be sent. What it says was filled in then and does not change.
 *
 * @param contactId to whom; null for the client itself
 * @param channel EMAIL or SMS
 * @param purpose that the person must have agreed to; null for what belongs to business under way
 * @param recipient the address, or the number in E.164
 * @param subject of an e-mail
 * @param html of an e-mail that was filled from a template
 * @param documentId of the document that goes with it
 * @param sendAt not sent before
 */
@Revision("1")
public record MessageQueued(
        String messageId,
        @DataSubject String clientId,
        @DataSubject @Nullable String contactId,
        @Nullable String dealId,
        String channel,
        @Nullable String purpose,
        @PersonalData @Nullable String recipient,
        @PersonalData @Nullable String subject,
        @PersonalData @Nullable String text,
        @PersonalData @Nullable String html,
        @Nullable String templateId,
        @Nullable Integer templateVersion,
        @Nullable String documentId,
        Instant sendAt)
        implements MessageEvent {}
