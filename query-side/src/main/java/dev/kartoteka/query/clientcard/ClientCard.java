package dev.kartoteka.query.clientcard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.deal.DealAnswer;
import dev.kartoteka.query.measure.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a client.
 *
 * @param owner null for the pool
 * @param contacts who act for the client at that moment
 * @param deals all open ones, and the closed ones that were closed last
 * @param sums over all deals, also those not listed
 * @param purchases over all orders that were not cancelled, less what came back
 * @param balances what the client owes, by currency
 * @param lastInteractions the last of each kind, by kind
 * @param nextInteractions the next planned meeting and visit, by kind
 * @param lastContactAt of any kind but a note; null when there was none
 * @param daysSinceLastContact whole days
 * @param version of the client, for If-Match
 */
public record ClientCard(
        @JsonUnwrapped Client client,
        @Nullable Person owner,
        List<CardContact> contacts,
        List<DealAnswer> deals,
        DealSums sums,
        Purchases purchases,
        List<ClientBalance> balances,
        Map<String, CardInteraction> lastInteractions,
        Map<String, PlannedInteraction> nextInteractions,
        @Nullable Instant lastContactAt,
        @Nullable Long daysSinceLastContact,
        long version,
        boolean erased) {

    /** Who somebody is. */
    public record Person(String id, @Nullable String name) {}

    /** A person who acts for the client, and as what. */
    public record CardContact(
            String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String role,
            @Nullable LocalDate since) {}

    /** One contact with the client, in short. */
    public record CardInteraction(
            String id,
            Instant occurredAt,
            @Nullable String subject,
            @Nullable String direction,
            @Nullable String actorId) {}

    /** A meeting or visit that is still to come; of a recurring one the next of its times. */
    public record PlannedInteraction(
            String meetingId,
            String kind,
            Instant startsAt,
            Instant endsAt,
            @Nullable String subject,
            @Nullable String place,
            List<String> employeeIds) {}

    /** How many deals, and what they are worth. */
    public record DealSums(DealSum open, DealSum won, DealSum lost) {}

    /** @param amounts by currency; deals without an amount count but add nothing */
    public record DealSum(int count, List<Amount> amounts) {}
}
