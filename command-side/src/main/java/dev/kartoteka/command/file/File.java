package dev.kartoteka.command.file;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.kartoteka.command.client.Clients;
import dev.kartoteka.command.record.EventSourcedRecord;
import dev.kartoteka.command.record.LoadedRecords;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.platform.documents.Documents;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.file.FileErased;
import dev.kartoteka.shared.file.FileId;
import dev.kartoteka.shared.file.FileRemoved;
import dev.kartoteka.shared.file.FileRevised;
import dev.kartoteka.shared.file.FileUploaded;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A file of a client, with all contents that it ever had. */
@Aggregate(cache = LoadedRecords.BEAN)
@Revision("2") // of the snapshot: raise it when a field changes, and older snapshots are ignored
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // without this a Jackson snapshot of private fields is {}
@SuppressWarnings("NullAway.Init") // the event sourcing handlers set the fields
class File extends EventSourcedRecord {

    private static final int MAXIMUM_VERSIONS = 100;

    @AggregateIdentifier
    private FileId id;

    private String clientId;
    private int versionNumber;
    private @Nullable String name;
    private String mediaType;
    private @Nullable String sha256;
    private long size;
    private boolean removed;
    private boolean erased;

    @CommandHandler
    File(UploadFile command, Clients clients) {
        clients.requireActive(command.clientId());
        Documents.Kept content = Objects.requireNonNull(command.content());
        apply(new FileUploaded(
                command.id().value(),
                command.clientId().value(),
                command.name(),
                command.type().mediaType(),
                content.contentId(),
                content.sha256(),
                content.size()));
    }

    @CommandHandler
    void handle(ReviseFile command) {
        if (removed) {
            throw new DomainRuleViolated(FailureCode.FILE_REMOVED, id + " was removed");
        }
        if (versionNumber == MAXIMUM_VERSIONS) {
            throw new DomainRuleViolated(FailureCode.FILE_FULL, id + " has " + MAXIMUM_VERSIONS + " versions");
        }
        String called = command.name() == null ? name : command.name();
        if (called != null && !command.type().fits(called)) {
            throw new DomainRuleViolated(
                    FailureCode.FILE_TYPE_REFUSED,
                    "No file of type " + command.type().mediaType() + " is called so");
        }
        Documents.Kept content = Objects.requireNonNull(command.content());
        apply(new FileRevised(
                id.value(),
                clientId,
                versionNumber + 1,
                name,
                called,
                mediaType,
                command.type().mediaType(),
                content.contentId(),
                sha256,
                content.sha256(),
                size,
                content.size()));
    }

    @CommandHandler
    void handle(RemoveFile command) {
        if (!removed) {
            apply(new FileRemoved(id.value(), clientId));
        }
    }

    @CommandHandler
    void handle(EraseFile command) {
        if (!erased) {
            apply(new FileErased(id.value(), clientId, command.personId()));
        }
    }

    @EventSourcingHandler
    void on(FileUploaded event) {
        id = new FileId(event.fileId());
        clientId = event.clientId();
        versionNumber = 1;
        name = event.name();
        mediaType = event.mediaType();
        sha256 = event.sha256();
        size = event.size();
    }

    @EventSourcingHandler
    void on(FileRevised event) {
        versionNumber = event.versionNumber();
        name = event.name();
        mediaType = event.mediaType();
        sha256 = event.sha256();
        size = event.size();
    }

    @EventSourcingHandler
    void on(FileRemoved event) {
        removed = true;
    }

    @EventSourcingHandler
    void on(FileErased event) {
        erased = true;
        name = null;
        sha256 = null;
    }

    File() {} // for Axon, which then applies the events
}
