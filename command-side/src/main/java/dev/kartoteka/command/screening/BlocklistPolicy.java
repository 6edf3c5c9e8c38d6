package dev.kartoteka.command.screening;

import dev.kartoteka.command.blocklist.BlockedKind;
import dev.kartoteka.command.blocklist.Fingerprints;
import dev.kartoteka.command.blocklist.MatchBlockedEntry;
import dev.kartoteka.command.contact.Contacts;
import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.shared.blocklist.BlockedEntryAdded;
import dev.kartoteka.shared.blocklist.BlockedEntryErased;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.client.ClientContactDetailsChanged;
import dev.kartoteka.shared.client.ClientErased;
import dev.kartoteka.shared.client.ClientRegistered;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactErased;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.lead.LeadDetailsChanged;
import dev.kartoteka.shared.lead.LeadErased;
import dev.kartoteka.shared.lead.LeadId;
import dev.kartoteka.shared.lead.LeadRegistered;
import dev.kartoteka.shared.value.ContactDetails;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes on entries of the blocklist who has their values: of those who come, imports included, and of those who were there
 * before the entry. Both sides of a batch are written before either is compared, so that nobody slips through between them.
 */
@Component
@ProcessingGroup(BlocklistPolicy.GROUP) // never renamed: it is the key of the token
class BlocklistPolicy implements Policy {

    static final String GROUP = "policy-blocklist";

    private final Fingerprints fingerprints;
    private final KnownValues known;
    private final Contacts contacts;
    private final SystemCommands commands;

    BlocklistPolicy(Fingerprints fingerprints, KnownValues known, Contacts contacts, SystemCommands commands) {
        this.fingerprints = fingerprints;
        this.known = known;
        this.contacts = contacts;
        this.commands = commands;
    }

    @EventHandler
    void on(ClientRegistered event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.clientId(), values(event.details()), message);
    }

    @EventHandler
    void on(ClientContactDetailsChanged event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.clientId(), values(event.details()), message);
    }

    @EventHandler
    void on(ClientErased event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.clientId(), Map.of(), message);
    }

    @EventHandler
    void on(ContactRegistered event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.contactId(), values(null, event.email(), event.phone()), message);
    }

    @EventHandler
    void on(ContactDetailsChanged event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.contactId(), values(null, event.email(), event.phone()), message);
    }

    @EventHandler
    void on(ContactErased event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.contactId(), Map.of(), message);
    }

    @EventHandler
    void on(LeadRegistered event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.leadId(), values(null, event.email(), event.phone()), message);
    }

    @EventHandler
    void on(LeadDetailsChanged event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.leadId(), values(null, event.email(), event.phone()), message);
    }

    @EventHandler
    void on(LeadErased event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).person(event.leadId(), Map.of(), message);
    }

    @EventHandler
    void on(BlockedEntryAdded event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).entry(event.blockedEntryId(), true, message);
    }

    @EventHandler
    void on(BlockedEntryLifted event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).entry(event.blockedEntryId(), false, message);
    }

    @EventHandler
    void on(BlockedEntryErased event, DomainEventMessage<?> message, UnitOfWork<?> batch) {
        of(batch).entry(event.blockedEntryId(), false, message);
    }

    private Map<BlockedKind, String> values(ContactDetails details) {
        return values(details.taxId(), details.email(), details.phone());
    }

    private Map<BlockedKind, String> values(@Nullable String taxId, @Nullable String email, @Nullable String phone) {
        Map<BlockedKind, String> values = new EnumMap<>(BlockedKind.class);
        fingerprints.entryFor(BlockedKind.TAX_ID, taxId).ifPresent(e -> values.put(BlockedKind.TAX_ID, e.value()));
        fingerprints.entryFor(BlockedKind.EMAIL, email).ifPresent(e -> values.put(BlockedKind.EMAIL, e.value()));
        fingerprints.entryFor(BlockedKind.PHONE, phone).ifPresent(e -> values.put(BlockedKind.PHONE, e.value()));
        return values;
    }

    private Gathered of(UnitOfWork<?> batch) {
        UnitOfWork<?> root = batch.root();
        return root.getOrComputeResource(GROUP, key -> {
            Gathered gathered = new Gathered();
            root.onPrepareCommit(work -> compare(gathered));
            return gathered;
        });
    }

    private void compare(Gathered gathered) {
        known.writePersons(gathered.persons);
        known.writeEntries(gathered.entries);
        Set<String> candidates = new HashSet<>();
        gathered.persons.values().forEach(values -> candidates.addAll(values.values()));
        Set<String> blocked = known.blocked(candidates);
        gathered.persons.forEach((person, values) -> values.values().stream()
                .filter(blocked::contains)
                .forEach(entry -> match(entry, person, gathered.cause(person))));
        gathered.entries.forEach((entry, isBlocked) -> {
            if (isBlocked) {
                known.persons(entry).forEach(person -> match(entry, person, gathered.cause(entry)));
            }
        });
    }

    /** Nobody minds a refusal: the entry was lifted meanwhile, or somebody was erased. */
    private void match(String entry, String person, Message<?> cause) {
        MatchBlockedEntry match = new MatchBlockedEntry(new BlockedEntryId(entry), person, clientsOf(person));
        var unused = commands.send(match, GROUP, cause);
    }

    /** On whose timelines it stands; a lead is nobody's client yet. */
    private List<String> clientsOf(String person) {
        if (person.startsWith(ContactId.PREFIX)) {
            return contacts.clientsOf(new ContactId(person));
        }
        return person.startsWith(LeadId.PREFIX) ? List.of() : List.of(person);
    }

    /** What a batch of events says last of each person and entry. */
    private static final class Gathered {

        private final Map<String, Map<BlockedKind, String>> persons = new LinkedHashMap<>();
        private final Map<String, Boolean> entries = new LinkedHashMap<>();
        private final Map<String, Message<?>> causes = new LinkedHashMap<>();

        void person(String person, Map<BlockedKind, String> values, Message<?> cause) {
            persons.put(person, values);
            causes.put(person, cause);
        }

        void entry(String entry, boolean blocked, Message<?> cause) {
            entries.put(entry, blocked);
            causes.put(entry, cause);
        }

        Message<?> cause(String record) {
            Message<?> cause = causes.get(record);
            if (cause == null) {
                throw new IllegalStateException("Nothing was gathered of " + record);
            }
            return cause;
        }
    }
}
