package dev.kartoteka.query.contactreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which clients were contacted less often than the contact rules ask, as both were at a moment. A client counts once it has been
 * registered for as long as the rule gives time.
 *
 * @param total of the violations
 * @param byOwner the managers of the clients, with the most violations first
 * @param violations by owner, rule and client
 */
public record ContactViolations(
        Instant asOf, int rules, int total, List<OwnerViolations> byOwner, List<ContactViolation> violations) {

    /**
     * What a manager keeps and what not.
     *
     * @param ownerId null for the pool
     * @param required how often a rule asks for one of the clients
     * @param violated how often that is not kept
     */
    public record OwnerViolations(@Nullable String ownerId, int required, int violated) {}

    /**
     * A client that was contacted too seldom.
     *
     * @param contacts within the rule's days
     * @param lastContactAt within the rule's days; null for none
     */
    public record ContactViolation(
            String ruleId,
            String ruleName,
            String clientId,
            @Nullable String clientName,
            @Nullable String ownerId,
            int atLeast,
            int perDays,
            int contacts,
            @Nullable Instant lastContactAt) {}
}
