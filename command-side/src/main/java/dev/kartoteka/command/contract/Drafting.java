package dev.kartoteka.command.contract;

import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.sale.SoldDeals;
import dev.kartoteka.command.sale.SoldDeals.SoldDeal;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contract.ContractDrafted;
import dev.kartoteka.shared.deal.DealId;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold before a contract is drafted, and what it takes from the deal that it is for. */
@Component
class Drafting {

    private final Clients clients;
    private final SoldDeals deals;

    Drafting(Clients clients, SoldDeals deals) {
        this.clients = clients;
        this.deals = deals;
    }

    ContractDrafted of(DraftContract command) {
        DealId dealId = command.dealId();
        SoldDeal deal = dealId == null ? SoldDeal.NONE : deals.require(dealId, command.clientId());
        ClientId clientId = client(command, deal);
        clients.requireActive(clientId);
        Money given = command.amount();
        @Nullable BigDecimal amount = given == null ? deal.amount() : given.amount();
        @Nullable String currency = given == null ? deal.currency() : given.currency();
        Terms terms = new Terms(command.title(), day(command.startDate()), day(command.endDate()), amount, currency);
        return new ContractDrafted(
                command.id().value(),
                clientId.value(),
                dealId == null ? null : dealId.value(),
                null,
                terms.title(),
                terms.startDate(),
                terms.endDate(),
                List.of(),
                terms.amount(),
                terms.currency());
    }

    private static ClientId client(DraftContract command, SoldDeal deal) {
        if (command.clientId() != null) {
            return command.clientId();
        }
        if (deal.clientId() == null) {
            throw new DomainRuleViolated(FailureCode.CLIENT_REQUIRED, "A contract is made with a client");
        }
        return new ClientId(deal.clientId());
    }

    private static @Nullable LocalDate day(@Nullable CalendarDay day) {
        return day == null ? null : day.value();
    }
}
