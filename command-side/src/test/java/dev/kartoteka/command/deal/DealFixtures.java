package dev.kartoteka.command.deal;

import dev.kartoteka.command.client.ClientFixtures;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.employee.EmployeeFixtures;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.pipeline.PipelineFixtures;
import dev.kartoteka.command.pipeline.Pipelines;
import dev.kartoteka.command.product.ProductFixtures;
import dev.kartoteka.command.record.Fixtures;
import dev.kartoteka.command.record.InMemoryRecords;
import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealWon;
import dev.kartoteka.shared.event.DomainEvent;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** A deal to try things with: open in stage s1 of the sales pipeline, without a client. */
public final class DealFixtures {

    public static final DealId BIG = new DealId("deal-big");

    private DealFixtures() {}

    /** The sales pipeline is there, and whatever else is given. */
    public static FixtureConfiguration<?> dealFixture(DomainEvent... otherRecords) {
        InMemoryRecords records = InMemoryRecords.of(otherRecords);
        Pipelines pipelines = PipelineFixtures.pipelines(records);
        Clients clients = ClientFixtures.clients(records);
        Employees employees = EmployeeFixtures.employees(records);
        return Fixtures.of(
                Deal.class,
                pipelines,
                clients,
                employees,
                new Opening(pipelines, clients, employees, ProductFixtures.products(records)));
    }

    public static Opening opening(Records records) {
        return new Opening(
                PipelineFixtures.pipelines(records),
                ClientFixtures.clients(records),
                EmployeeFixtures.employees(records),
                ProductFixtures.products(records));
    }

    public static Deals deals(Records records) {
        return new Deals(records);
    }

    public static DealOpened bigOpened() {
        return bigOpenedFor(null);
    }

    public static DealOpened bigOpenedFor(@Nullable ClientId clientId) {
        return opened(clientId == null ? null : clientId.value(), null, null);
    }

    static DealOpened bigOpenedAt(String amount) {
        return opened(null, new BigDecimal(amount), "EUR");
    }

    static DealWon bigWon() {
        return new DealWon(
                BIG.value(), null, PipelineFixtures.SALES.value(), "s1", new BigDecimal("100.00"), "EUR", null);
    }

    static DealLost bigLost() {
        return new DealLost(
                BIG.value(), null, PipelineFixtures.SALES.value(), "s1", "price", null, null, null, null, null);
    }

    private static DealOpened opened(
            @Nullable String clientId, @Nullable BigDecimal amount, @Nullable String currency) {
        return new DealOpened(
                BIG.value(),
                clientId,
                "Big",
                PipelineFixtures.SALES.value(),
                "s1",
                amount,
                currency,
                null,
                null,
                null,
                List.of());
    }
}
