package dev.kartoteka.query.client;

import dev.kartoteka.shared.value.ContactDetails;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client as it is after an event.
 *
 * @param phone E.164
 * @param language in which one writes to it, such as lv
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
        @Nullable String language,
        @Nullable String source,
        List<String> tags,
        @Nullable String ownerId,
        boolean archived,
        Instant registeredAt) {

    Client with(Consumer<ClientDraft> change) {
        ClientDraft draft = new ClientDraft(this);
        change.accept(draft);
        return draft.toClient();
    }

    static @Nullable Address addressOf(ContactDetails details) {
        Address address = new Address(
                details.street(), details.city(), details.region(), details.postalCode(), details.country());
        return address.equals(new Address(null, null, null, null, null)) ? null : address;
    }
}
