package dev.kartoteka.query.contactreport;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.contactreport.ContactViolations.ContactViolation;
import dev.kartoteka.query.contactreport.ContactViolations.OwnerViolations;
import dev.kartoteka.query.contactrule.ContactRule;
import dev.kartoteka.query.interaction.Interaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts contacts by rule and client, one by one, so that they need not all be held. For one thread. */
final class RuleTally {

    private static final Comparator<@Nullable String> POOL_LAST = nullsLast(naturalOrder());

    private final List<ContactRule> rules;
    private final List<Client> clients;
    private final Instant moment;
    private final Map<Key, Count> counts = new HashMap<>();

    RuleTally(List<ContactRule> rules, List<Client> clients, Instant moment) {
        this.rules = rules;
        this.clients = clients;
        this.moment = moment;
    }

    void count(Interaction contact) {
        for (ContactRule rule : rules) {
            List<String> kinds = rule.kinds().isEmpty() ? ContactKinds.contacts() : rule.kinds();
            if (kinds.contains(contact.kind()) && contact.occurredAt().isAfter(begin(rule))) {
                counts.merge(new Key(rule.id(), contact.clientId()), new Count(1, contact.occurredAt()), Count::plus);
            }
        }
    }

    ContactViolations violations() {
        List<ContactViolation> found = new ArrayList<>();
        Map<Owner, OwnerViolations> owners = new HashMap<>();
        for (ContactRule rule : rules) {
            for (Client client : clients) {
                if (isAbout(rule, client)) {
                    Count count = counts.get(new Key(rule.id(), client.id()));
                    boolean violated = (count == null ? 0 : count.contacts()) < rule.atLeast();
                    owners.merge(
                            new Owner(client.ownerId()),
                            new OwnerViolations(client.ownerId(), 1, violated ? 1 : 0),
                            RuleTally::both);
                    if (violated) {
                        found.add(violation(rule, client, count));
                    }
                }
            }
        }
        found.sort(comparing(ContactViolation::ownerId, POOL_LAST)
                .thenComparing(ContactViolation::ruleId)
                .thenComparing(ContactViolation::clientId));
        List<OwnerViolations> byOwner = owners.values().stream()
                .sorted(Comparator.<OwnerViolations>comparingInt(owner -> -owner.violated())
                        .thenComparing(OwnerViolations::ownerId, POOL_LAST))
                .toList();
        return new ContactViolations(moment, rules.size(), found.size(), byOwner, found);
    }

    private boolean isAbout(ContactRule rule, Client client) {
        return (rule.clientTag() == null || client.tags().contains(rule.clientTag()))
                && (rule.clientKind() == null || rule.clientKind().equals(client.kind()))
                && (rule.source() == null || Objects.equals(rule.source(), client.source()))
                && !client.registeredAt().isAfter(begin(rule));
    }

    private Instant begin(ContactRule rule) {
        return moment.minus(Duration.ofDays(rule.perDays()));
    }

    private static ContactViolation violation(ContactRule rule, Client client, @Nullable Count count) {
        return new ContactViolation(
                rule.id(),
                rule.name(),
                client.id(),
                client.name(),
                client.ownerId(),
                rule.atLeast(),
                rule.perDays(),
                count == null ? 0 : count.contacts(),
                count == null ? null : count.last());
    }

    private static OwnerViolations both(OwnerViolations one, OwnerViolations other) {
        return new OwnerViolations(one.ownerId(), one.required() + other.required(), one.violated() + other.violated());
    }

    private record Key(String ruleId, String clientId) {}

    /** An owner, who may be nobody. */
    private record Owner(@Nullable String id) {}

    private record Count(int contacts, Instant last) {

        Count plus(Count other) {
            return new Count(contacts + other.contacts, last.isAfter(other.last) ? last : other.last);
        }
    }
}
