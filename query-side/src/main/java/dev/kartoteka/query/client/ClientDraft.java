package dev.kartoteka.query.client;

import dev.kartoteka.shared.value.ContactDetails;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a fold changes of a client in one step: the fields that any event can touch, open to assignment. */
final class ClientDraft {

    final Set<String> tags;

    @Nullable
    String name;

    @Nullable
    String language;

    @Nullable
    String ownerId;

    boolean archived;

    private final Client before;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String phoneAsTyped;
    private @Nullable String website;
    private @Nullable String taxId;
    private @Nullable Address address;

    ClientDraft(Client client) {
        before = client;
        name = client.name();
        email = client.email();
        phone = client.phone();
        phoneAsTyped = client.phoneAsTyped();
        website = client.website();
        taxId = client.taxId();
        address = client.address();
        language = client.language();
        tags = new TreeSet<>(client.tags());
        ownerId = client.ownerId();
        archived = client.archived();
    }

    void reachedBy(ContactDetails details) {
        email = details.email();
        phone = details.phone();
        phoneAsTyped = details.phoneAsTyped();
        website = details.website();
        taxId = details.taxId();
        address = Client.addressOf(details);
    }

    Client toClient() {
        return new Client(
                before.id(),
                before.kind(),
                name,
                email,
                phone,
                phoneAsTyped,
                website,
                taxId,
                address,
                language,
                before.source(),
                List.copyOf(tags),
                ownerId,
                archived,
                before.registeredAt());
    }
}
