package dev.kartoteka.command.arrival;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.message.MessageEvent;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.message.MessageQueued;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom messages from here are. */
@Component
class Addressees {

    private static final Fold<Addressed> ADDRESSED = Fold.of(Addressed.class)
            .start(
                    MessageQueued.class,
                    event -> new Addressed(event.messageId(), event.clientId(), event.contactId(), event.dealId()))
            .ignoresOthersOf(MessageEvent.class)
            .build();

    private final Records records;

    Addressees(Records records) {
        this.records = records;
    }

    /** To whom a message is; empty where there is none. */
    Optional<Addressed> addressed(MessageId id) {
        return Optional.ofNullable(records.current(id.value(), ADDRESSED));
    }

    /** @param contactId null for the client itself */
    record Addressed(
            String messageId,
            String clientId,
            @Nullable String contactId,
            @Nullable String dealId) {}
}
