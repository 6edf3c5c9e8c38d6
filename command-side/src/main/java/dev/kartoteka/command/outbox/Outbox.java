package dev.kartoteka.command.outbox;

import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.message.MessageEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages to clients whose time has come. */
@Component
class Outbox extends SentWhenDue<DueMessage> {

    private static final int THREADS = 4;

    private final Attempts attempts;

    Outbox(Attempts attempts) {
        super(THREADS, "outbox");
        this.attempts = attempts;
    }

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public Class<? extends DomainEvent> events() {
        return MessageEvent.class;
    }

    @Override
    public Fold<DueMessage> fold() {
        return DueMessage.FOLD;
    }

    @Override
    public @Nullable Instant dueAt(DueMessage state) {
        return state.at();
    }

    @Override
    void attempt(String messageId) {
        attempts.attempt(messageId);
    }
}
