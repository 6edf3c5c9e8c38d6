package dev.kartoteka.shared.event;

import dev.kartoteka.shared.apikey.ApiKeyCreated;
import dev.kartoteka.shared.apikey.ApiKeyRevoked;
import dev.kartoteka.shared.busyrule.BusyRuleSet;
import dev.kartoteka.shared.client.ClientArchived;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientErased;
import dev.kartoteka.shared.client.ClientLanguageSet;
import dev.kartoteka.shared.client.ClientOwnerAssigned;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.client.ClientRenamed;
import dev.kartoteka.shared.client.ClientRestored;
import dev.kartoteka.shared.client.ClientTagged;
import dev.kartoteka.shared.client.ClientUntagged;
import dev.kartoteka.shared.contact.ContactBirthdaySet;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealClientLinked;
import dev.kartoteka.shared.deal.DealErased;
import dev.kartoteka.shared.deal.DealExpectedCloseDateChanged;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealProbabilityOverridden;
import dev.kartoteka.shared.deal.DealRenamed;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.interaction.InteractionCorrected;
import dev.kartoteka.shared.interaction.InteractionErased;
import dev.kartoteka.shared.interaction.InteractionLogged;
import dev.kartoteka.shared.interaction.InteractionRetracted;
import dev.kartoteka.shared.pipeline.LossReasonAdded;
import dev.kartoteka.shared.pipeline.PipelineCreated;
import dev.kartoteka.shared.pipeline.PipelineLossReason;
import dev.kartoteka.shared.pipeline.PipelineRenamed;
import dev.kartoteka.shared.pipeline.PipelineStage;
import dev.kartoteka.shared.pipeline.StageAdded;
import dev.kartoteka.shared.pipeline.StageRenamed;
import dev.kartoteka.shared.pipeline.StageRetired;
import dev.kartoteka.shared.pipeline.StagesReordered;
import dev.kartoteka.shared.product.ProductAdded;
import dev.kartoteka.shared.product.ProductRepriced;
import dev.kartoteka.shared.product.ProductRetired;
import dev.kartoteka.shared.subject.ConsentGiven;
import dev.kartoteka.shared.subject.ConsentWithdrawn;
import dev.kartoteka.shared.subject.ErasureCompleted;
import dev.kartoteka.shared.subject.ErasureRequested;
import dev.kartoteka.shared.subject.KeysDestroyed;
import dev.kartoteka.shared.subject.LegalHoldPlaced;
import dev.kartoteka.shared.subject.LegalHoldReleased;
import dev.kartoteka.shared.team.TeamCreated;
import dev.kartoteka.shared.value.ContactDetails;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One sample of every event with nothing left out; the golden files are written from them. */
public final class EventSamples {

    private static final String CLIENT = "client-1";
    private static final String CONTACT = "contact-1";
    private static final String DEAL = "deal-1";
    private static final String EMPLOYEE = "employee-1";
    private static final String OTHER_EMPLOYEE = "employee-2";
    private static final String INTERACTION = "interaction-1";
    private static final String PIPELINE = "pipeline-1";
    private static final String PRODUCT = "product-1";
    private static final String TEAM = "team-1";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 30);
    private static final BigDecimal AMOUNT = new BigDecimal("1000.00");
    private static final BigDecimal MORE = new BigDecimal("123456789012345.67");

    private EventSamples() {}

    public static List<DomainEvent> all() {
        return List.of(
                        clients(),
                        contacts(),
                        deals(),
                        interactions(),
                        pipelines(),
                        products(),
                        EventSamplesOfOrders.all(),
                        EventSamplesOfLeads.all(),
                        EventSamplesOfLeads.pool(),
                        EventSamplesOfEmployees.all(),
                        teams(),
                        apiKeys(),
                        subjects(),
                        EventSamplesOfDocuments.all(),
                        EventSamplesOfFiles.all(),
                        EventSamplesOfMessages.all(),
                        EventSamplesOfQuotes.all(),
                        EventSamplesOfBlocklist.all(),
                        List.<DomainEvent>of(new BusyRuleSet("busyrule-clients", "WARN", "BLOCK", 24, 48)),
                        EventSamplesOfPlaybooks.all(),
                        EventSamplesOfMoney.all(),
                        EventSamplesOfPerformance.all(),
                        EventSamplesOfDigests.all(),
                        EventSamplesOfAutomation.all(),
                        EventSamplesOfRules.all(),
                        EventSamplesOfPlanner.all())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> clients() {
        return List.of(
                new ClientRegistered(
                        CLIENT,
                        "INDIVIDUAL",
                        "Jānis Bērziņš \uD83D\uDE80",
                        details("janis@example.lv"),
                        "web",
                        List.of("newsletter", "vip"),
                        EMPLOYEE),
                new ClientRenamed(CLIENT, "Jānis Bērziņš", "SIA \"Bērzs & Co\""),
                new ClientContactDetailsChanged(CLIENT, details("janis@example.lv"), details("info@example.lv")),
                new ClientOwnerAssigned(CLIENT, EMPLOYEE, OTHER_EMPLOYEE),
                new ClientTagged(CLIENT, List.of("partner")),
                new ClientUntagged(CLIENT, List.of("newsletter", "vip")),
                new ClientLanguageSet(CLIENT, null, "lv"),
                new ClientArchived(CLIENT),
                new ClientRestored(CLIENT),
                new ClientErased(CLIENT, CLIENT));
    }

    private static ContactDetails details(String email) {
        return new ContactDetails(
                email,
                "+37120000000",
                "+371 2000 0000",
                "https://example.lv",
                "LV40000000000",
                "Brīvības iela 1",
                "Rīga",
                "Vidzeme",
                "LV-1010",
                "LV");
    }

    private static List<DomainEvent> contacts() {
        return List.of(
                new ContactRegistered(CONTACT, "שרה כהן", "sara@example.com", "+37120000000", "+371 2000 0000"),
                new ContactDetailsChanged(
                        CONTACT,
                        "שרה כהן",
                        "Sara Cohen",
                        "sara@example.com",
                        "sara.cohen@example.com",
                        "+37120000000",
                        "+37120000001",
                        "+371 2000 0001",
                        List.of(CLIENT, "client-2")),
                new ContactLinked(CONTACT, CLIENT, "Head of purchasing", DAY),
                new ContactUnlinked(CONTACT, CLIENT, "Head of purchasing", LATER),
                new ContactBirthdaySet(CONTACT, "--02-28", "1988-02-29", List.of(CLIENT)),
                new ContactErased(CONTACT, CONTACT));
    }

    private static List<DomainEvent> deals() {
        return List.of(
                new DealOpened(
                        DEAL,
                        CLIENT,
                        "Solar roof",
                        PIPELINE,
                        "lead",
                        AMOUNT,
                        "EUR",
                        LATER,
                        EMPLOYEE,
                        "web",
                        List.of(PRODUCT, "product-2")),
                new DealRenamed(DEAL, CLIENT, "Solar roof", "Solar roof and battery"),
                new DealStageChanged(DEAL, CLIENT, PIPELINE, "lead", "offer", "FORWARD"),
                new DealAmountChanged(DEAL, CLIENT, AMOUNT, "EUR", MORE, "EUR"),
                new DealExpectedCloseDateChanged(DEAL, CLIENT, DAY, LATER),
                new DealProbabilityOverridden(DEAL, CLIENT, new BigDecimal("0.25"), new BigDecimal("0.9999")),
                new DealOwnerAssigned(DEAL, CLIENT, EMPLOYEE, OTHER_EMPLOYEE),
                new DealClientLinked(DEAL, CLIENT, "client-2"),
                new DealWon(DEAL, CLIENT, PIPELINE, "offer", AMOUNT, "EUR", EMPLOYEE),
                new DealLost(
                        DEAL,
                        CLIENT,
                        PIPELINE,
                        "offer",
                        "price",
                        "They found it\ntoo dear.",
                        "Rival Ltd",
                        AMOUNT,
                        "EUR",
                        EMPLOYEE),
                new DealReopened(DEAL, CLIENT, PIPELINE, "offer", "LOST"),
                new DealErased(DEAL, CLIENT, CLIENT));
    }

    private static List<DomainEvent> interactions() {
        return List.of(
                new InteractionLogged(
                        INTERACTION,
                        CLIENT,
                        DEAL,
                        List.of(CONTACT),
                        "CALL",
                        "OUTBOUND",
                        "First talk",
                        "Wants an offer.\n\tBy Friday.",
                        900L),
                new InteractionCorrected(
                        INTERACTION,
                        CLIENT,
                        DEAL,
                        "First talk",
                        "Second talk",
                        "Wants an offer.",
                        "Wants two offers.",
                        "OUTBOUND",
                        "INBOUND",
                        900L,
                        1800L,
                        List.of(CONTACT),
                        List.of(CONTACT, "contact-2")),
                new InteractionRetracted(INTERACTION, CLIENT, DEAL, "CALL"),
                new InteractionErased(INTERACTION, CLIENT, DEAL, CONTACT));
    }

    private static List<DomainEvent> pipelines() {
        PipelineStage lead = new PipelineStage("lead", "Lead", new BigDecimal("0.1"), 14);
        PipelineStage offer = new PipelineStage("offer", "Offer", new BigDecimal("0.5"), 30);
        PipelineLossReason price = new PipelineLossReason("price", "Too dear");
        return List.of(
                new PipelineCreated(PIPELINE, "Sales", List.of(lead, offer), List.of(price)),
                new PipelineRenamed(PIPELINE, "Sales", "Direct sales"),
                new StageAdded(PIPELINE, new PipelineStage("talk", "Talk", new BigDecimal("0.3"), 21), 1),
                new StageRenamed(PIPELINE, "talk", "Talk", "Meeting"),
                new StagesReordered(PIPELINE, List.of("lead", "talk", "offer"), List.of("talk", "lead", "offer")),
                new StageRetired(PIPELINE, "talk"),
                new LossReasonAdded(PIPELINE, new PipelineLossReason("time", "Too late")));
    }

    private static List<DomainEvent> products() {
        return List.of(
                new ProductAdded(PRODUCT, "SR-1", "Solar roof", AMOUNT, "EUR", "Roofs"),
                new ProductRepriced(PRODUCT, AMOUNT, "EUR", new BigDecimal("150000"), "JPY"),
                new ProductRetired(PRODUCT));
    }

    private static List<DomainEvent> subjects() {
        return List.of(
                new ConsentGiven(CLIENT, "NEWS_BY_EMAIL"),
                new ConsentWithdrawn(CLIENT, "NEWS_BY_EMAIL"),
                new LegalHoldPlaced(CLIENT),
                new LegalHoldReleased(CLIENT),
                new ErasureRequested(CLIENT),
                new KeysDestroyed(CLIENT),
                new ErasureCompleted(CLIENT, 3, List.of("imports", "read models")));
    }

    private static List<DomainEvent> apiKeys() {
        return List.of(
                new ApiKeyCreated(
                        "apikey-1",
                        "Web site",
                        List.of("clients:write"),
                        "ab".repeat(32),
                        Instant.parse("2027-01-01T00:00:00Z")),
                new ApiKeyRevoked("apikey-1"));
    }

    private static List<DomainEvent> teams() {
        return List.of(new TeamCreated(TEAM, "North", "team-0"));
    }
}
