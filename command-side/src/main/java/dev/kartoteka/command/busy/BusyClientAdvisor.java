package dev.kartoteka.command.busy;

import dev.kartoteka.command.busyrule.BusyRules;
import dev.kartoteka.command.deal.Deals;
import dev.kartoteka.command.deal.OpenDeal;
import dev.kartoteka.command.employee.Employees;
import dev.kartoteka.command.endpoint.Advisor;
import dev.kartoteka.command.endpoint.Warning;
import dev.kartoteka.command.endpoint.Warning.WarningCode;
import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.command.interaction.LogInteraction;
import dev.kartoteka.command.meeting.PlanMeeting;
import dev.kartoteka.command.quote.DraftQuote;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.employee.EmployeeId;
import dev.kartoteka.shared.failure.FailureCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever turns to a client, by a deal, a quote, a call or a meeting, which colleague is at work there already. */
@Component
class BusyClientAdvisor implements Advisor {

    private static final Set<InteractionKind> LIVE =
            Set.of(InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.VISIT);

    private final BusyRules rules;
    private final OpenDeals openDeals;
    private final OpenQuotes openQuotes;
    private final RecentContacts contacts;
    private final Deals deals;
    private final Employees employees;

    BusyClientAdvisor(
            BusyRules rules,
            OpenDeals openDeals,
            OpenQuotes openQuotes,
            RecentContacts contacts,
            Deals deals,
            Employees employees) {
        this.rules = rules;
        this.openDeals = openDeals;
        this.openQuotes = openQuotes;
        this.contacts = contacts;
        this.deals = deals;
        this.employees = employees;
    }

    @Override
    public List<Warning> advise(Asked asked) {
        Turn turn = turn(asked);
        if (turn == null) {
            return List.of();
        }
        BusyRules.Setting setting = rules.ofClients();
        if (setting.isOff()) {
            return List.of();
        }
        List<Warning> warnings = warnings(turn, setting.hours());
        if (setting.blocks() && !warnings.isEmpty()) {
            throw new Refusal(FailureCode.CLIENT_BUSY, warnings.get(0).detail());
        }
        return warnings;
    }

    /** Null for what is no turn to a client. */
    private @Nullable Turn turn(Asked asked) {
        if (asked.command() instanceof OpenDeal deal) {
            return Turn.of(asked, text(deal.clientId()), text(deal.ownerId()));
        }
        if (asked.command() instanceof DraftQuote quote) {
            return Turn.of(asked, deals.clientOf(quote.dealId()), null);
        }
        if (asked.command() instanceof LogInteraction interaction && LIVE.contains(interaction.kind())) {
            return Turn.of(asked, text(interaction.clientId()), null);
        }
        if (asked.command() instanceof PlanMeeting meeting) {
            Turn turn = Turn.of(asked, text(meeting.clientId()), null);
            return turn == null ? null : turn.withThem(meeting.employeeIds());
        }
        return null;
    }

    private List<Warning> warnings(Turn turn, int hours) {
        List<Warning> warnings = new ArrayList<>();
        add(
                warnings,
                turn,
                " has an open deal with this client since ",
                openDeals.with(turn.clientId, Instant.EPOCH, turn.at));
        add(
                warnings,
                turn,
                " has an open quote for this client since ",
                openQuotes.with(turn.clientId, Instant.EPOCH, turn.at));
        Instant from = turn.at.minus(Duration.ofHours(hours));
        add(warnings, turn, " was in touch with this client at ", contacts.with(turn.clientId, from, turn.at));
        return warnings;
    }

    /** One warning a colleague, of what they did last. */
    private void add(List<Warning> warnings, Turn turn, String what, List<Work> found) {
        Set<String> told = new HashSet<>(turn.ours);
        for (Work work : found) {
            if (told.add(work.employeeId())) {
                warnings.add(new Warning(
                        WarningCode.CLIENT_BUSY,
                        employees.called(work.employeeId()) + what + work.since(),
                        null,
                        work.employeeId(),
                        work.since()));
            }
        }
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    /**
     * Somebody turns to a client.
     *
     * @param ours who does, and for whom
     */
    private record Turn(String clientId, Set<String> ours, Instant at) {

        static @Nullable Turn of(Asked asked, @Nullable String clientId, @Nullable String ownerId) {
            if (clientId == null) {
                return null;
            }
            Set<String> ours = new HashSet<>(Set.of(asked.context().actor().id()));
            if (ownerId != null) {
                ours.add(ownerId);
            }
            Instant at = asked.occurredAt();
            return new Turn(clientId, ours, at == null ? GenericEventMessage.clock.instant() : at);
        }

        Turn withThem(List<EmployeeId> employees) {
            Set<String> all = new HashSet<>(ours);
            employees.forEach(employee -> all.add(employee.value()));
            return new Turn(clientId, all, at);
        }
    }
}
