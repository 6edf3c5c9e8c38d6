package dev.kartoteka.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What there is of the read model of a projection. Times are milliseconds since 1970.
 *
 * @param revision counts its changes
 * @param live the generation that is read
 * @param fold the version of the fold that made it
 * @param switchedAt the position up to which it was built before it was read; -1 for the first
 * @param build what is being built; null for nothing
 * @param last the build that made what is read; null for the first generation
 * @param old what is read no more, and not yet dropped
 */
public record ReadModelState(
        String projection,
        long revision,
        int live,
        int fold,
        long switchedAt,
        @Nullable Build build,
        @Nullable Done last,
        List<Old> old) {

    static final String ID = "_id";
    static final String REVISION = "revision";

    /** How far a build is: from {@code ANNOUNCED} on, nobody remembers which generation is live. Stored by name. */
    public enum Phase {
        BUILDING,
        ANNOUNCED,
        SWITCHING
    }

    /**
     * A generation that is being built.
     *
     * @param run who builds it: another name each time that a process begins or goes on with it
     * @param since when that was
     * @param from the position it stood at then
     * @param position it stands at now
     * @param error class of what stopped it last, null when all is well
     */
    public record Build(
            int generation,
            int fold,
            Phase phase,
            String requestedBy,
            long requestedAt,
            String run,
            long since,
            long from,
            long position,
            @Nullable String error) {

        public Build in(Phase next) {
            return new Build(generation, fold, next, requestedBy, requestedAt, run, since, from, position, error);
        }

        /** The same, taken up by a process. */
        public Build takenUp(String by, long now, long at) {
            return new Build(generation, fold, Phase.BUILDING, requestedBy, requestedAt, by, now, at, at, null);
        }

        /** The same, given up for now. */
        public Build failed(String cause) {
            return new Build(
                    generation, fold, Phase.BUILDING, requestedBy, requestedAt, run, since, from, position, cause);
        }
    }

    /**
     * A build that is over.
     *
     * @param from the position it stood at when a process went on with it the last time
     */
    public record Done(String requestedBy, long requestedAt, long finishedAt, long from) {}

    /** A generation to be dropped, some time after it was read last. */
    public record Old(int generation, long since) {}

    public ReadModelState {
        old = List.copyOf(old);
    }

    /** Whether which generation is read may change at any moment. */
    boolean isChanging() {
        return build != null && build.phase() != Phase.BUILDING;
    }

    /** Whether nothing may be written to what is read. */
    public boolean isFrozen() {
        return build != null && build.phase() == Phase.SWITCHING;
    }

    /** The same with a build that nobody has taken up; one that is under way is given up. */
    public ReadModelState wanted(int newFold, String by, long now) {
        List<Old> left = new ArrayList<>(old);
        if (build != null) {
            left.add(new Old(build.generation(), 0));
        }
        int highest = left.stream().mapToInt(Old::generation).reduce(live, Math::max);
        return new ReadModelState(
                projection,
                revision,
                live,
                fold,
                switchedAt,
                new Build(highest + 1, newFold, Phase.BUILDING, by, now, "", now, -1, -1, null),
                last,
                left);
    }

    public ReadModelState with(Build changed) {
        return new ReadModelState(projection, revision, live, fold, switchedAt, changed, last, old);
    }

    /** The same when the build is what is read. */
    ReadModelState switched(Build built, long upTo, long now) {
        List<Old> left = new ArrayList<>(old);
        left.add(new Old(live, now));
        return new ReadModelState(
                projection,
                revision,
                built.generation(),
                built.fold(),
                upTo,
                null,
                new Done(built.requestedBy(), built.requestedAt(), now, built.from()),
                left);
    }

    /** The same without an old generation. */
    public ReadModelState without(int generation) {
        return new ReadModelState(
                projection,
                revision,
                live,
                fold,
                switchedAt,
                build,
                last,
                old.stream().filter(one -> one.generation() != generation).toList());
    }

    Document write(long newRevision) {
        Document document = new Document(ID, projection)
                .append(REVISION, newRevision)
                .append("live", live)
                .append("fold", fold)
                .append("switchedAt", switchedAt)
                .append(
                        "old",
                        old.stream()
                                .map(one -> new Document("generation", one.generation()).append("since", one.since()))
                                .toList());
        if (build != null) {
            document.append(
                    "build",
                    new Document("generation", build.generation())
                            .append("fold", build.fold())
                            .append("phase", build.phase().name())
                            .append("requestedBy", build.requestedBy())
                            .append("requestedAt", build.requestedAt())
                            .append("run", build.run())
                            .append("since", build.since())
                            .append("from", build.from())
                            .append("position", build.position())
                            .append("error", build.error()));
        }
        if (last != null) {
            document.append(
                    "last",
                    new Document("requestedBy", last.requestedBy())
                            .append("requestedAt", last.requestedAt())
                            .append("finishedAt", last.finishedAt())
                            .append("from", last.from()));
        }
        return document;
    }

    static ReadModelState read(Document document) {
        Document build = document.get("build", Document.class);
        Document last = document.get("last", Document.class);
        List<Document> old = document.getList("old", Document.class);
        return new ReadModelState(
                document.getString(ID),
                number(document, REVISION),
                (int) number(document, "live"),
                (int) number(document, "fold"),
                number(document, "switchedAt"),
                build == null
                        ? null
                        : new Build(
                                (int) number(build, "generation"),
                                (int) number(build, "fold"),
                                Phase.valueOf(build.getString("phase")),
                                build.getString("requestedBy"),
                                number(build, "requestedAt"),
                                build.getString("run"),
                                number(build, "since"),
                                number(build, "from"),
                                number(build, "position"),
                                build.getString("error")),
                last == null
                        ? null
                        : new Done(
                                last.getString("requestedBy"),
                                number(last, "requestedAt"),
                                number(last, "finishedAt"),
                                number(last, "from")),
                old.stream()
                        .map(one -> new Old((int) number(one, "generation"), number(one, "since")))
                        .toList());
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }
}
