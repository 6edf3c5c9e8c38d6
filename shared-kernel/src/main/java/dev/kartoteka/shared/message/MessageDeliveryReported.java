package dev.kartoteka.shared.message;

import dev.kartoteka.shared.privacy.DataSubject;
import org.axonframework.serialization.Revision;

/**
 * A provider told what became of a message that it had taken.
 *
 * @param status DELIVERED or UNDELIVERED
 */
@Revision("1")
public record MessageDeliveryReported(
        String messageId, @DataSubject String clientId, String status) implements MessageEvent {}
