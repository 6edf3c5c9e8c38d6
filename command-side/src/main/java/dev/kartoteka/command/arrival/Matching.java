package dev.kartoteka.command.arrival;

import dev.kartoteka.command.blocklist.BlockedKind;
import dev.kartoteka.command.contact.Contacts;
import dev.kartoteka.command.screening.KnownPersons;
import dev.kartoteka.shared.client.ClientId;
import dev.kartoteka.shared.contact.ContactId;
import dev.kartoteka.shared.message.MessageId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whose an e-mail or call is: of the one client with the address or number, or with a contact that has it. What answers a message
 * from here is of that message's client, unless the address is another's. It advises only: who has a value is known some
 * milliseconds after it was entered, and by then the arrival waits for somebody's word.
 */
@Component
class Matching {

    private final BiFunction<BlockedKind, @Nullable String, List<String>> persons;
    private final Contacts contacts;
    private final Addressees addressees;

    @Autowired
    Matching(KnownPersons persons, Contacts contacts, Addressees addressees) {
        this(persons::having, contacts, addressees);
    }

    /** @param persons who has a value of a kind: clients, contacts and leads */
    Matching(
            BiFunction<BlockedKind, @Nullable String, List<String>> persons, Contacts contacts, Addressees addressees) {
        this.persons = persons;
        this.contacts = contacts;
        this.addressees = addressees;
    }

    Match ofNumber(@Nullable String number) {
        return match(persons.apply(BlockedKind.PHONE, number), Optional.empty());
    }

    /** @param answers messages that it may answer, the nearest first; those that are none from here are passed over */
    Match ofAddress(@Nullable String address, List<MessageId> answers) {
        return match(
                persons.apply(BlockedKind.EMAIL, address),
                answers.stream()
                        .flatMap(id -> addressees.addressed(id).stream())
                        .findFirst());
    }

    private Match match(List<String> known, Optional<Addressees.Addressed> answered) {
        // by client, the contact through whom it is known; the client itself has none
        Map<String, Optional<String>> clients = new TreeMap<>();
        TreeSet<String> candidates = new TreeSet<>();
        for (String person : known) {
            if (person.startsWith(ClientId.PREFIX)) {
                clients.put(person, Optional.empty());
            } else if (person.startsWith(ContactId.PREFIX)) {
                contacts.clientsOf(new ContactId(person))
                        .forEach(client -> clients.putIfAbsent(client, Optional.of(person)));
            } else {
                candidates.add(person);
            }
        }
        candidates.addAll(clients.keySet());
        String messageId = answered.map(Addressees.Addressed::messageId).orElse(null);
        if (answered.isPresent()
                && (clients.isEmpty() || clients.containsKey(answered.get().clientId()))) {
            Addressees.Addressed to = answered.get();
            Optional<String> writer = clients.getOrDefault(to.clientId(), Optional.empty());
            return new Match(
                    to.clientId(), writer.orElse(to.contactId()), to.dealId(), messageId, List.copyOf(candidates));
        }
        if (clients.size() == 1) {
            Map.Entry<String, Optional<String>> only =
                    clients.entrySet().iterator().next();
            return new Match(only.getKey(), only.getValue().orElse(null), null, messageId, List.copyOf(candidates));
        }
        return new Match(null, null, null, messageId, List.copyOf(candidates));
    }

    /**
     * Whose it is.
     *
     * @param clientId null where it is nobody's, or may be of more than one
     * @param messageId the message from here that it answers
     * @param candidateIds everybody with that address or number: clients and leads
     */
    record Match(
            @Nullable String clientId,
            @Nullable String contactId,
            @Nullable String dealId,
            @Nullable String messageId,
            List<String> candidateIds) {

        boolean isClear() {
            return clientId != null;
        }

        String client() {
            return Objects.requireNonNull(clientId);
        }
    }
}
