package dev.kartoteka.shared.privacy;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;

/** A part of what {@link PersonalDataTest} lists: texts of events that are about nobody, each with the reason. */
final class NotPersonal {

    private static final String IDENTIFIER = "an identifier, which says nothing about anybody";
    private static final String CODE = "one of a few values that the program fixes";
    private static final String OUTCOME = "a status or one of a few words; what the other side says is not kept";

    private static final Map<String, String> REASONS = Map.ofEntries(
            entry("DocumentCreated.paperId", IDENTIFIER),
            entry("DocumentCreated.signerId", IDENTIFIER),
            entry("DocumentCreated.contentId", IDENTIFIER),
            entry("DocumentCreated.language", "an IETF tag"),
            entry("MessageQueued.channel", CODE),
            entry("MessageQueued.purpose", "a category of the business"),
            entry("MessagePostponed.cause", CODE),
            entry("DigestEnded.outcome", OUTCOME),
            entry("DigestFailed.outcome", OUTCOME),
            entry("MessageAttemptFailed.outcome", OUTCOME),
            entry("MessageParked.outcome", OUTCOME),
            entry("MessageSent.providerReference", IDENTIFIER),
            entry("MessageDeliveryReported.status", CODE),
            entry("EmailArrived.nature", CODE),
            entry("EmailArrived.candidateIds", IDENTIFIER),
            entry("CallReported.callReference", "a random identifier of the telephone system"),
            entry("CallReported.stage", CODE),
            entry("CallReported.candidateIds", IDENTIFIER));

    private NotPersonal() {}

    /** These and others. */
    static Map<String, String> and(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(REASONS);
        all.putAll(others);
        return Map.copyOf(all);
    }
}
