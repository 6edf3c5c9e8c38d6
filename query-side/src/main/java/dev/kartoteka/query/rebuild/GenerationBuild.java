package dev.kartoteka.query.rebuild;

import dev.kartoteka.platform.axon.RecordedEvents;
import dev.kartoteka.query.progress.ProjectionProgress;
import dev.kartoteka.query.projection.Generations;
import dev.kartoteka.query.projection.Place;
import dev.kartoteka.query.projection.ReadModelState;
import dev.kartoteka.query.projection.ReadModelState.Build;
import dev.kartoteka.query.projection.ReadModelState.Phase;
import dev.kartoteka.query.projection.Rebuildable;
import dev.kartoteka.shared.event.DomainEvent;
import dev.kartoteka.shared.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** One run of a build, from where its token stands until what it built is read, or until it is interrupted. */
final class GenerationBuild {

    private static final long WAIT_MILLIS = 100;
    private static final long ANNOUNCED_FOR = 2 * Generations.BELIEVED.toNanos();
    private static final long EXTEND_AFTER = TimeUnit.SECONDS.toNanos(2);

    private final Rebuildable readModel;
    private final Tools tools;
    private final String tokenName;
    private final Place place;
    private Build build;
    private @Nullable TrackingToken token;
    private long position;
    private long claimedAt;

    GenerationBuild(Rebuildable readModel, Build build, Tools tools) {
        this.readModel = readModel;
        this.tools = tools;
        this.build = build;
        this.tokenName = tokenName(readModel.projection(), build.generation());
        this.place = tools.generations().at(build.generation());
    }

    static String tokenName(String projection, int generation) {
        return projection + "@" + generation;
    }

    /**
     * Builds and switches.
     *
     * @throws UnableToClaimTokenException when another process builds it
     */
    void run() throws InterruptedException {
        claim();
        try {
            takeUp();
            readModel.prepare(place);
            try (BlockingStream<TrackedEventMessage<?>> stream = tools.events().openStream(token)) {
                buildUpTo(tools.progress().head(), stream);
                enter(Phase.ANNOUNCED);
                keepUp(ANNOUNCED_FOR, stream);
                switchOver(stream);
            }
        } finally {
            tools.tokens().releaseClaim(tokenName, 0);
        }
    }

    private void claim() {
        if (tools.tokens().fetchSegments(tokenName).length == 0) {
            tools.tokens().initializeTokenSegments(tokenName, 1, tools.events().createTailToken());
        }
        token = tools.tokens().fetchToken(tokenName, 0);
        claimedAt = System.nanoTime();
        position = position(token);
    }

    private void takeUp() {
        String run = UUID.randomUUID().toString();
        build = changed(build.run(), current -> current.takenUp(run, System.currentTimeMillis(), position));
    }

    private void enter(Phase phase) {
        build = changed(build.run(), current -> current.in(phase));
    }

    private Build changed(String run, UnaryOperator<Build> change) {
        ReadModelState after = tools.generations().change(readModel.projection(), state -> {
            Build current = state.build();
            if (current == null
                    || current.generation() != build.generation()
                    || !current.run().equals(run)) {
                throw new IllegalStateException("Another process has taken over " + tokenName);
            }
            return state.with(change.apply(current));
        });
        Build changed = after.build();
        if (changed == null) {
            throw new IllegalStateException("Nothing is built of " + readModel.projection());
        }
        return changed;
    }

    private void buildUpTo(long goal, BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        while (position < goal) {
            handle(stream);
            Thread.sleep(tools.restMillis());
        }
    }

    private void keepUp(long nanos, BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            handle(stream);
        }
    }

    /** Handles what there is, at most a batch; waits a moment when there is nothing. */
    private void handle(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        List<RecordedEvent> batch = new ArrayList<>();
        TrackingToken last = null;
        int taken = 0;
        while (taken < tools.batchSize()
                && stream.hasNextAvailable(taken == 0 ? (int) WAIT_MILLIS : 0, TimeUnit.MILLISECONDS)) {
            TrackedEventMessage<?> message = stream.nextAvailable();
            last = message.trackingToken();
            taken++;
            if (message instanceof DomainEventMessage<?> event
                    && readModel.concerns(event.getAggregateIdentifier())
                    && event.getPayload() instanceof DomainEvent) {
                batch.add(RecordedEvents.of(event, position(last)));
            }
        }
        if (last != null) {
            if (!batch.isEmpty()) {
                readModel.write(batch, place);
            }
            tools.tokens().storeToken(last, tokenName, 0); // after the documents; fails when the claim is lost
            token = last;
            position = position(last);
            claimedAt = System.nanoTime();
            if (!tools.generations().progress(readModel.projection(), build, position)) {
                throw new IllegalStateException("Nobody wants " + tokenName + " from here any more");
            }
        } else if (System.nanoTime() - claimedAt > EXTEND_AFTER) {
            tools.tokens().extendClaim(tokenName, 0);
            claimedAt = System.nanoTime();
        }
    }

    private void switchOver(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        String projection = readModel.projection();
        int[] claimed = {};
        try {
            synchronized (tools.switching()) {
                enter(Phase.SWITCHING);
                tools.progress().hold(projection);
            }
            claimed = claimAll(projection, stream);
            // nobody writes to the old one now; with all events there are, the new one has at least what that had
            long goal = tools.progress().head();
            while (position < goal) {
                handle(stream);
            }
            tools.tokens().extendClaim(tokenName, 0);
            tools.generations().switchTo(projection, build, position);
        } catch (RuntimeException | InterruptedException e) {
            giveUp(e);
            throw e;
        } finally {
            for (int segment : claimed) {
                tools.tokens().releaseClaim(projection, segment);
            }
            synchronized (tools.switching()) {
                tools.progress().letGo(projection);
            }
        }
    }

    /** Waits until no process handles events for the live generation, going on meanwhile. */
    private int[] claimAll(String projection, BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        int[] segments = tools.tokens().fetchSegments(projection);
        while (true) {
            try {
                for (int segment : segments) {
                    tools.tokens().fetchToken(projection, segment);
                }
                return segments;
            } catch (UnableToClaimTokenException e) {
                handle(stream);
            }
        }
    }

    /** Lets the live projections go on; the build is taken up again later. */
    private void giveUp(Exception cause) {
        try {
            changed(build.run(), current -> current.failed(cause.getClass().getSimpleName()));
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    /**
     * What a build works with.
     *
     * @param restMillis between two batches
     * @param switching held by whoever stops a projection or lets it go on
     */
    record Tools(
            Generations generations,
            ProjectionProgress progress,
            EventStore events,
            TokenStore tokens,
            int batchSize,
            long restMillis,
            Object switching) {}
}
