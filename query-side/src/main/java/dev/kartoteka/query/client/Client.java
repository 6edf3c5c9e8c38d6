package dev.kartoteka.query.client;

import dev.kartoteka.shared.value.ContactDetails;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A client as it is after an event.
 *
 * @param phone E.164
 * @param ownerId null for the pool
 */
public record Client(
        String id,
        String kind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String phoneAsTyped,
        @Nullable String website,
        @Nullable String taxId,
        @Nullable Address address,
        @Nullable String source,
        List<String> tags,
        @Nullable String ownerId,
        boolean archived,
        Instant registeredAt) {

    Client withName(@Nullable String changed) {
        return new Client(
                id,
                kind,
                changed,
                email,
                phone,
                phoneAsTyped,
                website,
                taxId,
                address,
                source,
                tags,
                ownerId,
                archived,
                registeredAt);
    }

    Client withDetails(ContactDetails details) {
        return new Client(
                id,
                kind,
                name,
                details.email(),
                details.phone(),
                details.phoneAsTyped(),
                details.website(),
                details.taxId(),
                addressOf(details),
                source,
                tags,
                ownerId,
                archived,
                registeredAt);
    }

    Client withOwner(@Nullable String changed) {
        return new Client(
                id,
                kind,
                name,
                email,
                phone,
                phoneAsTyped,
                website,
                taxId,
                address,
                source,
                tags,
                changed,
                archived,
                registeredAt);
    }

    Client withTags(List<String> added, List<String> removed) {
        Set<String> changed = new TreeSet<>(tags);
        changed.addAll(added);
        removed.forEach(changed::remove);
        return new Client(
                id,
                kind,
                name,
                email,
                phone,
                phoneAsTyped,
                website,
                taxId,
                address,
                source,
                List.copyOf(changed),
                ownerId,
                archived,
                registeredAt);
    }

    Client withArchived(boolean changed) {
        return new Client(
                id,
                kind,
                name,
                email,
                phone,
                phoneAsTyped,
                website,
                taxId,
                address,
                source,
                tags,
                ownerId,
                changed,
                registeredAt);
    }

    static @Nullable Address addressOf(ContactDetails details) {
        Address address = new Address(
                details.street(), details.city(), details.region(), details.postalCode(), details.country());
        return address.equals(new Address(null, null, null, null, null)) ? null : address;
    }
}
