package dev.kartoteka.benchmark;

import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.value.ContactDetails;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happens to one client in a few months: a deal on its way, and talks. */
final class MeasuredEvents {

    static final Map<String, String> METADATA = Map.of(
            "actorId", "employee-eve",
            "actorType", "EMPLOYEE",
            "channel", "REST",
            "requestId", "7c39488c24b792b0776156b64bd487a8",
            "occurredAt", "2026-03-01T12:00:00.123Z");

    private MeasuredEvents() {}

    static Map<String, List<DomainEvent>> of(int number) {
        String client = "client-" + number;
        String deal = "deal-" + number;
        ContactDetails details = new ContactDetails(
                "anna" + number + "@example.org",
                "+37120000000",
                "+371 2000 0000",
                null,
                "LV" + number,
                "Brīvības iela 1",
                "Rīga",
                null,
                "LV-1010",
                "LV");
        Map<String, List<DomainEvent>> records = new LinkedHashMap<>();
        records.put(
                client,
                List.of(
                        new ClientRegistered(
                                client, "INDIVIDUAL", "Anna " + number, ContactDetails.NONE, "web", List.of(), null),
                        new ClientContactDetailsChanged(client, ContactDetails.NONE, details),
                        new ClientOwnerAssigned(client, null, "employee-eve")));
        records.put(
                deal,
                List.of(
                        new DealOpened(
                                deal,
                                client,
                                "House " + number,
                                "pipeline-p",
                                "s1",
                                BigDecimal.TEN,
                                "EUR",
                                null,
                                "employee-eve",
                                "web",
                                List.of()),
                        new DealStageChanged(deal, client, "pipeline-p", "s1", "s2", "FORWARD"),
                        new DealAmountChanged(deal, client, BigDecimal.TEN, "EUR", BigDecimal.ONE, "EUR"),
                        new DealStageChanged(deal, client, "pipeline-p", "s2", "s3", "FORWARD"),
                        new DealWon(deal, client, "pipeline-p", "s3", BigDecimal.ONE, "EUR", "employee-eve")));
        for (int i = 0; i < 3; i++) {
            String talk = "interaction-" + number + "-" + i;
            records.put(
                    talk,
                    List.of(new InteractionLogged(
                            talk,
                            client,
                            deal,
                            List.of(),
                            "CALL",
                            "OUTBOUND",
                            "About the offer",
                            "Told that the offer comes next week; asks for the price of the roof.",
                            300L)));
        }
        return records;
    }
}
