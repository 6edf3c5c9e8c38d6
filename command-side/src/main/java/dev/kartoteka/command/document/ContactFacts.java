package dev.kartoteka.command.document;

import dev.kartoteka.command.rendering.Values;
import dev.kartoteka.shared.contact.ContactDetailsChanged;
import dev.kartoteka.shared.contact.ContactEvent;
import dev.kartoteka.shared.contact.ContactLinked;
import dev.kartoteka.shared.contact.ContactRegistered;
import dev.kartoteka.shared.contact.ContactUnlinked;
import dev.kartoteka.shared.fold.Fold;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What documents tell of a contact.
 *
 * @param roles by client; empty where the role was erased
 */
record ContactFacts(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        Map<String, Optional<String>> roles) {

    static final Fold<ContactFacts> FOLD = Fold.of(ContactFacts.class)
            .start(
                    ContactRegistered.class,
                    event -> new ContactFacts(event.name(), event.email(), event.phone(), Map.of()))
            .then(
                    ContactDetailsChanged.class,
                    (contact, event) -> new ContactFacts(event.name(), event.email(), event.phone(), contact.roles()))
            .then(ContactLinked.class, (contact, event) -> contact.linked(event.clientId(), event.role()))
            .then(ContactUnlinked.class, (contact, event) -> contact.unlinked(event.clientId()))
            .ignoresOthersOf(ContactEvent.class)
            .build();

    private ContactFacts linked(String clientId, @Nullable String role) {
        Map<String, Optional<String>> more = new HashMap<>(roles);
        more.put(clientId, Optional.ofNullable(role));
        return new ContactFacts(name, email, phone, Map.copyOf(more));
    }

    private ContactFacts unlinked(String clientId) {
        Map<String, Optional<String>> fewer = new HashMap<>(roles);
        fewer.remove(clientId);
        return new ContactFacts(name, email, phone, Map.copyOf(fewer));
    }

    boolean actsFor(String clientId) {
        return roles.containsKey(clientId);
    }

    void addTo(Values values, String clientId) {
        values.with("contact.name", name)
                .with("contact.email", email)
                .with("contact.phone", phone)
                .with(
                        "contact.role",
                        roles.getOrDefault(clientId, Optional.empty()).orElse(null));
    }
}
