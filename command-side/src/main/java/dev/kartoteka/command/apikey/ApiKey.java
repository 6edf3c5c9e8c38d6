package dev.kartoteka.command.apikey;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.shared.apikey.ApiKeyCreated;
import dev.kartoteka.shared.apikey.ApiKeyId;
import dev.kartoteka.shared.apikey.ApiKeyRevoked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** A key by which another program uses this one. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("1") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class ApiKey extends EventSourcedRecord {

    @AggregateIdentifier
    private ApiKeyId id;

    private boolean revoked;

    @CommandHandler
    ApiKey(CreateApiKey command) {
        apply(new ApiKeyCreated(
                command.id().value(), command.name(), command.scopes(), command.secretHash(), command.expiresAt()));
    }

    @CommandHandler
    void handle(RevokeApiKey command) {
        if (!revoked) {
            apply(new ApiKeyRevoked(id.value()));
        }
    }

    @EventSourcingHandler
    void on(ApiKeyCreated event) {
        id = new ApiKeyId(event.apiKeyId());
    }

    @EventSourcingHandler
    void on(ApiKeyRevoked event) {
        revoked = true;
    }

    ApiKey() {} // for Axon, which then applies the events
}
