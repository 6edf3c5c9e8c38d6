package dev.kartoteka.query.contact;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactUnlinked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A person through whom one deals with clients, as it is after an event.
 *
 * @param birthday a date, or {@code --02-29} where the year is not known
 */
public record Contact(
        String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String phoneAsTyped,
        @Nullable String birthday,
        List<ContactLink> links,
        Instant registeredAt)
        implements NamesRecords<Contact>, OfClients {

    @Override
    public List<String> clientIds() {
        return links.stream().map(ContactLink::clientId).toList();
    }

    @Override
    public List<String> namedRecords() {
        return clientIds();
    }

    @Override
    public Contact namingOnly(Predicate<String> records) {
        return withLinks(
                links.stream().filter(link -> records.test(link.clientId())).toList());
    }

    Contact withDetails(ContactDetailsChanged event) {
        return new Contact(
                id, event.name(), event.email(), event.phone(), event.phoneAsTyped(), birthday, links, registeredAt);
    }

    Contact withBirthday(@Nullable String day) {
        return new Contact(id, name, email, phone, phoneAsTyped, day, links, registeredAt);
    }

    /** A new link to the same client ends the one before: the role changed. */
    Contact linked(ContactLinked event) {
        List<ContactLink> changed = new ArrayList<>(ended(event.clientId(), event.since()));
        changed.add(new ContactLink(event.clientId(), event.role(), event.since(), null, false));
        return withLinks(changed);
    }

    Contact unlinked(ContactUnlinked event) {
        return withLinks(ended(event.clientId(), event.until()));
    }

    private List<ContactLink> ended(String clientId, java.time.@Nullable LocalDate until) {
        return links.stream()
                .map(link -> link.ended() || !link.clientId().equals(clientId)
                        ? link
                        : new ContactLink(clientId, link.role(), link.since(), until, true))
                .toList();
    }

    private Contact withLinks(List<ContactLink> changed) {
        return new Contact(id, name, email, phone, phoneAsTyped, birthday, List.copyOf(changed), registeredAt);
    }
}
