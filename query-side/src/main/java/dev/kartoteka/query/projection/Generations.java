package dev.kartoteka.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.kartoteka.query.projection.ReadModelState.Build;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Knows which generation of each read model is read. What it was told it believes for {@link #BELIEVED}, but for read models
 * that are about to be switched, of which it asks each time. Who switches announces it first and waits for longer than that, so
 * all processes see the other generation at the same moment, and nobody goes back.
 */
@Component
public class Generations {

    public static final Duration BELIEVED = Duration.ofMillis(500);

    private static final String COLLECTION = "read_models";

    private final MongoTemplate mongo;
    private volatile @Nullable Known known;

    public Generations(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Says that there is a read model; until then it has one generation, by the first version of its fold. */
    public void introduce(Rebuildable readModel) {
        if (of(readModel.projection()).isPresent()) {
            return;
        }
        boolean empty = readModel.collections().stream()
                .allMatch(name -> mongo.getCollection(name).find().first() == null);
        try {
            states().insertOne(new ReadModelState(
                            readModel.projection(), 0, 1, empty ? readModel.fold() : 1, -1, null, null, List.of())
                    .write(0));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) { // another process was first
                throw e;
            }
        }
    }

    /** Where a read model is read. */
    public Place read(String projection) {
        return new Place(mongo, () -> live(projection));
    }

    /** One generation, whichever is read. */
    public Place at(int generation) {
        return Place.of(mongo, generation);
    }

    /**
     * Where the projection writes its next batch.
     *
     * @param fold the version of the fold that makes it
     * @throws IllegalStateException when nothing may be written; to be tried again later
     */
    public Writable write(String projection, int fold) {
        Optional<ReadModelState> state = of(projection);
        if (state.isPresent() && state.get().isFrozen()) {
            throw new IllegalStateException("The read model of " + projection + " is being switched");
        }
        if (state.isPresent() && state.get().fold() > fold) {
            throw new IllegalStateException("The read model of " + projection + " was made by a later version");
        }
        return state.map(one -> new Writable(at(one.live()), one.switchedAt()))
                .orElseGet(() -> new Writable(at(1), -1));
    }

    /** As it is now. */
    public Optional<ReadModelState> of(String projection) {
        return Optional.ofNullable(
                        states().find(Filters.eq(ReadModelState.ID, projection)).first())
                .map(ReadModelState::read);
    }

    /** Of every read model, as it is now. */
    public List<ReadModelState> all() {
        return List.copyOf(look().states().values());
    }

    /**
     * Changes what is kept, unless somebody else does so at the same time; then it is tried again with what that one made.
     *
     * @param change gives the same again for what is to stay
     */
    public ReadModelState change(String projection, UnaryOperator<ReadModelState> change) {
        while (true) {
            ReadModelState before = of(projection)
                    .orElseThrow(() -> new IllegalStateException("There is no read model of " + projection));
            ReadModelState after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            long replaced = states().replaceOne(
                            Filters.and(
                                    Filters.eq(ReadModelState.ID, projection),
                                    Filters.eq(ReadModelState.REVISION, before.revision())),
                            after.write(before.revision() + 1))
                    .getMatchedCount();
            if (replaced == 1) {
                return after;
            }
        }
    }

    /**
     * Notes how far a build is.
     *
     * @return false when another process has taken it over, or it was given up
     */
    public boolean progress(String projection, Build build, long position) {
        return states().updateOne(
                                Filters.and(
                                        Filters.eq(ReadModelState.ID, projection),
                                        Filters.eq("build.run", build.run())),
                                Updates.set("build.position", position))
                        .getMatchedCount()
                == 1;
    }

    /** Makes what was built what is read. */
    public void switchTo(String projection, Build built, long upTo) {
        change(projection, state -> {
            Build build = state.build();
            if (build == null || !build.run().equals(built.run()) || !state.isFrozen()) {
                throw new IllegalStateException("Another process has taken over the build of " + projection);
            }
            return state.switched(build, upTo, System.currentTimeMillis());
        });
        look();
    }

    /** Drops the collections of a generation. */
    public void drop(Rebuildable readModel, int generation) {
        readModel.collections().forEach(name -> mongo.dropCollection(Place.nameIn(generation, name)));
    }

    private int live(String projection) {
        Known now = known;
        if (now == null || now.until() - System.nanoTime() <= 0 || now.isChanging(projection)) {
            now = look();
        }
        ReadModelState state = now.states().get(projection);
        return state == null ? 1 : state.live();
    }

    private Known look() {
        long asked = System.nanoTime();
        Map<String, ReadModelState> states = new LinkedHashMap<>();
        states().find().map(ReadModelState::read).forEach(state -> states.put(state.projection(), state));
        Known now = new Known(states, asked + BELIEVED.toNanos());
        known = now;
        return now;
    }

    private MongoCollection<Document> states() {
        return mongo.getCollection(COLLECTION);
    }

    /**
     * Where to write.
     *
     * @param switchedAt events up to there are in it already, though the projection may not have handled them
     */
    public record Writable(Place place, long switchedAt) {}

    private record Known(Map<String, ReadModelState> states, long until) {

        boolean isChanging(String projection) {
            ReadModelState state = states.get(projection);
            return state != null && state.isChanging();
        }
    }
}
