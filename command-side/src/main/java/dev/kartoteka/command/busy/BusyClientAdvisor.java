package dev.kartoteka.command.busy;

import dev.kartoteka.command.busyrule.BusyRules;
import dev.kartoteka.command.deal.OpenDeal;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.endpoint.Advisor;
import dev.kartoteka.command.endpoint.Warning;
import dev.kartoteka.command.endpoint.Warning.WarningCode;
import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.command.interaction.LogInteraction;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever turns to a client, by a deal, a call or a meeting, which colleague is at work there already. */
@Component
class BusyClientAdvisor implements Advisor {

    private static final Set<InteractionKind> LIVE = Set.of(InteractionKind.CALL, InteractionKind.MEETING);

    private final BusyRules rules;
    private final OpenDeals deals;
    private final RecentContacts contacts;
    private final Employees employees;

    BusyClientAdvisor(BusyRules rules, OpenDeals deals, RecentContacts contacts, Employees employees) {
        this.rules = rules;
        this.deals = deals;
        this.contacts = contacts;
        this.employees = employees;
    }

    @Override
    public List<Warning> advise(Asked asked) {
        if (asked.command() instanceof OpenDeal deal && deal.clientId() != null) {
            return warnings(deal.clientId(), asked, deal.ownerId());
        }
        if (asked.command() instanceof LogInteraction interaction && LIVE.contains(interaction.kind())) {
            return warnings(interaction.clientId(), asked, null);
        }
        return List.of();
    }

    private List<Warning> warnings(ClientId client, Asked asked, @Nullable EmployeeId owner) {
        BusyRules.Setting setting = rules.ofClients();
        if (setting.isOff()) {
            return List.of();
        }
        Set<String> ours = owner == null
                ? Set.of(asked.context().actor().id())
                : Set.copyOf(List.of(owner.value(), asked.context().actor().id()));
        Predicate<Work> ofColleague = work -> !ours.contains(work.employeeId());
        Instant at = asked.occurredAt() == null ? GenericEventMessage.clock.instant() : asked.occurredAt();
        List<Warning> warnings = new ArrayList<>();
        deals.with(client.value()).stream()
                .filter(ofColleague)
                .filter(work -> !work.since().isAfter(at))
                .map(work -> warning(work, " has an open deal with this client since "))
                .forEach(warnings::add);
        contacts.with(client.value(), at.minus(Duration.ofHours(setting.hours())), at).stream()
                .filter(ofColleague)
                .map(work -> warning(work, " was in touch with this client at "))
                .forEach(warnings::add);
        if (setting.blocks() && !warnings.isEmpty()) {
            throw new Refusal(FailureCode.CLIENT_BUSY, warnings.get(0).detail());
        }
        return warnings;
    }

    private Warning warning(Work work, String what) {
        String name = employees.name(new EmployeeId(work.employeeId()));
        return new Warning(
                WarningCode.CLIENT_BUSY,
                (name == null ? work.employeeId() : name) + what + work.since(),
                null,
                work.employeeId(),
                work.since());
    }
}
