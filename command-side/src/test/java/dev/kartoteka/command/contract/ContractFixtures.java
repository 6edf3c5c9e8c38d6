package dev.kartoteka.command.contract;

import dev.kartoteka.command.approval.ApprovalFixtures;
import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.sale.SaleFixtures;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.contract.ContractSigned;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.sale.LineItem;
import dev.kartoteka.shared.sale.Totals;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** A contract with Acme to try things with. */
public final class ContractFixtures {

    public static final ContractId ROOF = new ContractId("contract-roof");
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 12, 31);

    private ContractFixtures() {}

    public static FixtureConfiguration<?> contractFixture(DomainEvent... otherRecords) {
        InMemoryRecords records = InMemoryRecords.of(otherRecords);
        return Fixtures.of(
                Contract.class,
                new Drafting(
                        ClientFixtures.clients(records),
                        SaleFixtures.soldDeals(records),
                        SaleFixtures.acceptedQuotes(records)),
                ApprovalFixtures.granted(records));
    }

    public static Contracts contracts(Records records) {
        return new Contracts(records);
    }

    public static ContractDrafted roofDrafted() {
        return drafted(END, List.of());
    }

    static ContractDrafted drafted(@Nullable LocalDate end, List<LineItem> lines) {
        return drafted(null, end, lines);
    }

    /** Of two lines, as from a quote. */
    public static ContractDrafted drafted(@Nullable String quoteId, @Nullable LocalDate end, List<LineItem> lines) {
        return new ContractDrafted(
                ROOF.value(),
                ClientFixtures.ACME.value(),
                null,
                quoteId,
                "Roof",
                START,
                end,
                lines,
                lines.isEmpty() ? null : Totals.of(lines).total(),
                lines.isEmpty() ? null : "EUR");
    }

    public static ContractSigned roofSigned() {
        return signed(END);
    }

    static ContractSigned signed(@Nullable LocalDate end) {
        return new ContractSigned(
                ROOF.value(), ClientFixtures.ACME.value(), "DRAFT", "SIGNED", START, null, START, end);
    }
}
