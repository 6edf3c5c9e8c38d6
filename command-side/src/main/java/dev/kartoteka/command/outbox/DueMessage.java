package dev.kartoteka.command.outbox;

import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.message.MessageAttemptBegun;
import dev.kartoteka.shared.message.MessageAttemptFailed;
import dev.kartoteka.shared.message.MessageCancelled;
import dev.kartoteka.shared.message.MessageDeliveryReported;
import dev.kartoteka.shared.message.MessageErased;
import dev.kartoteka.shared.message.MessageParked;
import dev.kartoteka.shared.message.MessagePostponed;
import dev.kartoteka.shared.message.MessageQueued;
import dev.kartoteka.shared.message.MessageRetried;
import dev.kartoteka.shared.message.MessageSent;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a message wants to be looked at.
 *
 * @param at null for never; of one that is being sent, when it must be taken that its sender is dead
 * @param sending whether somebody has begun
 */
record DueMessage(@Nullable Instant at, boolean sending) {

    private static final DueMessage NEVER = new DueMessage(null, false);

    static final Fold<DueMessage> FOLD = Fold.of(DueMessage.class)
            .start(MessageQueued.class, event -> new DueMessage(event.sendAt(), false))
            .then(
                    MessagePostponed.class,
                    (due, event) -> new DueMessage(Objects.requireNonNullElse(event.until(), due.at()), false))
            .then(MessageAttemptBegun.class, (due, event) -> new DueMessage(event.until(), true))
            .then(MessageAttemptFailed.class, (due, event) -> new DueMessage(event.nextAttemptAt(), false))
            .then(MessageRetried.class, (due, event, recorded) -> new DueMessage(recorded.occurredAt(), false))
            .then(MessageSent.class, (due, event) -> NEVER)
            .then(MessageParked.class, (due, event) -> NEVER)
            .then(MessageCancelled.class, (due, event) -> NEVER)
            .then(MessageErased.class, (due, event) -> due.sending() ? due : NEVER)
            .ignores(MessageDeliveryReported.class)
            .build();
}
