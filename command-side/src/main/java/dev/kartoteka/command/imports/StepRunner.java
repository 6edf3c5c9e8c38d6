package dev.kartoteka.command.imports;

import dev.kartoteka.command.endpoint.CommandContext;
import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.imports.PastSteps.Past;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.ActorType;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out single steps, each at most once over all loads of the same source. A new record is simply made; only when there
 * is one already are its events looked at.
 */
final class StepRunner {

    private static final Logger logger = LoggerFactory.getLogger(StepRunner.class);
    private static final String CHANNEL = "IMPORT";
    private static final int FIRST_FAULT = 500;
    private static final int TRIES = 60;
    private static final int TRIES_OF_A_FAULT = 5;
    private static final long LONGEST_PAUSE = 4000;

    private final CommandPort commands;
    private final PastSteps past;
    private final String importId;
    private final @Nullable String startedBy;
    private final Actor itself;
    private final String prefix;

    /** Whether records are likely to exist: then looking first is cheaper than being refused by the store. */
    private volatile boolean lookFirst;

    StepRunner(CommandPort commands, PastSteps past, ImportStatus begun, String source, boolean lookFirst) {
        this.commands = commands;
        this.past = past;
        this.importId = begun.id();
        this.startedBy = begun.startedBy();
        this.itself = new Actor(importId, ActorType.IMPORT, Set.of(), Set.of());
        this.prefix = "import:" + source + ":";
        this.lookFirst = lookFirst;
    }

    /**
     * Carries the step out, unless an earlier load did.
     *
     * @throws Refusal if a rule refuses it
     * @throws StoreGone if the store does not answer for minutes
     */
    Outcome run(ReadyStep step) {
        return insist(step, () -> step.command().creates() ? create(step) : change(step));
    }

    /** Carries out a step that was put off because it might have been over; it was not. */
    Outcome runLate(ReadyStep step) {
        return insist(step, () -> {
            if (past.read(step.id()).has(key(step))) {
                return Outcome.UNCHANGED;
            }
            send(step);
            return Outcome.APPLIED;
        });
    }

    /** A try whose outcome nobody told is safe to repeat, since the record's events are looked at again. */
    private Outcome insist(ReadyStep step, Supplier<Outcome> attempt) {
        for (int tries = 1; ; tries++) {
            try {
                return attempt.get();
            } catch (Refusal refusal) {
                if (refusal.code().status() < FIRST_FAULT && refusal.code() != FailureCode.CONCURRENT_CHANGE) {
                    throw refusal;
                }
                pause(tries, refusal);
            } catch (RuntimeException e) {
                if (tries >= TRIES_OF_A_FAULT && answers(step)) {
                    logger.error("A command of {} fails for good", importId, e);
                    throw new Refusal(FailureCode.INTERNAL_ERROR, FailureCode.INTERNAL_ERROR.meaning());
                }
                pause(tries, e);
            }
            past.forget(step.id());
        }
    }

    private boolean answers(ReadyStep step) {
        try {
            past.read(step.id());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Outcome create(ReadyStep step) {
        Past known = past.known(step.id());
        if (known == null && lookFirst) {
            known = past.read(step.id());
        }
        if (known == null || !known.exists()) {
            try {
                send(step);
                past.isNew(step.id());
                lookFirst = false;
                return Outcome.APPLIED;
            } catch (Refusal refusal) {
                if (refusal.code() != FailureCode.ALREADY_EXISTS) {
                    throw refusal;
                }
                lookFirst = true;
                known = past.read(step.id());
            }
        }
        if (known.has(key(step))) {
            return Outcome.UNCHANGED;
        }
        throw new Refusal(FailureCode.ALREADY_EXISTS, "There is a " + step.id() + " that this import did not make");
    }

    private Outcome change(ReadyStep step) {
        Past known = past.known(step.id());
        if (known == null) {
            known = past.read(step.id());
        }
        if (known.has(key(step))) {
            return Outcome.UNCHANGED;
        }
        if (known.mayBeOver(prefix, step.command().occurredAt())) {
            return Outcome.PUT_OFF;
        }
        send(step);
        return Outcome.APPLIED;
    }

    private void send(ReadyStep step) {
        @Nullable String actor = step.actor();
        commands.send(
                step.command(),
                new CommandContext(
                        actor == null ? itself : Actor.employee(actor, Set.of()),
                        startedBy,
                        CHANNEL,
                        "",
                        importId,
                        key(step),
                        null));
    }

    /** The record's identifier stands for the row's key, which may be somebody's name. */
    private String key(ReadyStep step) {
        return prefix + step.id() + ":" + step.key();
    }

    private static void pause(int tries, RuntimeException why) {
        if (tries >= TRIES) {
            throw new StoreGone(why);
        }
        logger.warn(
                "A command of an import met {}; trying again", why.getClass().getSimpleName());
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Math.min(LONGEST_PAUSE, 50L << Math.min(tries, 10))));
    }

    /** What became of a step. */
    enum Outcome {
        APPLIED,
        UNCHANGED,
        /** To be carried out at the end, if no later step of the record turns out to have been carried out before. */
        PUT_OFF
    }

    /** The store does not answer; the import cannot go on. */
    static final class StoreGone extends RuntimeException {
        StoreGone(RuntimeException cause) {
            super(cause);
        }
    }
}
