package dev.kartoteka.platform.rights;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.access.Role;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.metadata.ActorType;
import java.util.Set;
import java.util.TreeSet;

/** The table of rights: nobody has one that is not written here. */
public final class Rights {

    /** The history, the log of accesses, and their proofs. */
    public static final String AUDIT = "audit";

    public static final String IMPORTS = "imports";
    public static final String API_KEYS = "api-keys";

    /** What other programs are told, which is everything: for administrators. */
    public static final String WEBHOOKS = "webhooks";

    /** Figures of how it runs. */
    private static final String METRICS = "metrics";

    /** Who may do what: not to be written by programs, which would give themselves more than they were given. */
    public static final String RIGHTS = "rights";

    /** Whose access depends on who is responsible for them. */
    private static final Set<String> CUSTOMERS = Set.of(
            "clients",
            "contacts",
            "deals",
            "interactions",
            "leads",
            "tasks",
            "notifications",
            "reminders",
            "digests",
            "promises",
            "meetings",
            "substitutions",
            "quotes",
            "contracts",
            "documents",
            "files",
            "messages",
            "orders",
            "invoices",
            "payments");

    /** What everybody who works here has to know. */
    private static final Set<String> COMMON = Set.of(
            "employees",
            "teams",
            "pipelines",
            "pools",
            "products",
            "price-lists",
            "tax-rates",
            "discount-limits",
            "approval-rules",
            "busy-rules",
            "score-rules",
            "contact-rules",
            "commission-plans",
            "document-templates",
            "invoice-series");

    /** Whoever sells may decide, and see who has to; the records themselves say by whom they may be decided. */
    private static final Set<String> DECIDED = Set.of("approvals");

    /** Read by those whose they are, and set by those who lead them. */
    private static final Set<String> LED = Set.of("goals");

    /** Who may give which discount, and who must agree to it, is for people to say and to decide. */
    private static final Set<String> FOR_PEOPLE = Set.of("discount-limits", "approval-rules");

    /** What those who lead keep, and nobody who sells reads: why somebody is unwanted. */
    private static final Set<String> OF_MANAGERS = Set.of("blocklist");

    /** What came in and is sorted by those who lead: until then nobody knows whose it is. */
    private static final Set<String> SORTED = Set.of("arrivals");

    /** Calls are told by telephone systems; what becomes of them is read elsewhere. */
    private static final Set<String> TOLD = Set.of("calls");

    /** What programs may be given keys for. */
    private static final Set<String> FOR_KEYS = union(
            union(union(CUSTOMERS, SORTED), without(COMMON, FOR_PEOPLE)), union(union(LED, TOLD), Set.of(IMPORTS)));

    private Rights() {}

    public static Reach read(Actor actor, String collection) {
        return switch (actor.type()) {
            case SYSTEM, RULE, IMPORT -> Reach.ALL;
            case API_KEY -> scoped(actor, collection, ":read");
            case EMPLOYEE ->
                actor.roles().stream().map(role -> read(role, collection)).reduce(Reach.NONE, Reach::or);
        };
    }

    public static Reach write(Actor actor, String collection) {
        return switch (actor.type()) {
            case SYSTEM, RULE, IMPORT -> Reach.ALL;
            case API_KEY -> scoped(actor, collection, ":write");
            case EMPLOYEE ->
                actor.roles().stream().map(role -> write(role, collection)).reduce(Reach.NONE, Reach::or);
        };
    }

    /** Whether personal fields are hidden: from those who see records only in order to count them. */
    public static boolean masks(Actor actor) {
        return actor.type() == ActorType.EMPLOYEE
                && actor.roles().contains(Role.ANALYST)
                && !actor.roles().contains(Role.AUDITOR)
                && !actor.roles().contains(Role.ADMIN);
    }

    /** @throws Refusal with 403 when the actor may not read anything of the collection */
    public static void requireRead(Actor actor, String collection) {
        if (read(actor, collection) == Reach.NONE) {
            throw forbidden();
        }
    }

    /** @throws Refusal with 403 when the actor may not change anything of the collection */
    public static void requireWrite(Actor actor, String collection) {
        if (write(actor, collection) == Reach.NONE) {
            throw forbidden();
        }
    }

    /** Whether programs can be let do it, by keys and by imports. */
    public static boolean isForPrograms(String collection) {
        return FOR_KEYS.contains(collection);
    }

    /** Every scope that an API key can have. */
    public static Set<String> scopes() {
        Set<String> scopes = new TreeSet<>();
        FOR_KEYS.forEach(collection -> {
            scopes.add(collection + ":read");
            scopes.add(collection + ":write");
        });
        scopes.add(METRICS + ":read");
        return scopes;
    }

    private static Reach read(Role role, String collection) {
        boolean customers = CUSTOMERS.contains(collection) || LED.contains(collection);
        boolean common = COMMON.contains(collection) || DECIDED.contains(collection);
        return switch (role) {
            case REP -> customers ? Reach.OWN : common ? Reach.ALL : Reach.NONE;
            case MANAGER ->
                customers || SORTED.contains(collection)
                        ? Reach.TEAM
                        : common || OF_MANAGERS.contains(collection) ? Reach.ALL : Reach.NONE;
            case ANALYST -> customers || common ? Reach.ALL : Reach.NONE;
            case AUDITOR -> Reach.ALL;
            case ADMIN -> collection.equals(AUDIT) ? Reach.NONE : Reach.ALL;
        };
    }

    private static Reach write(Role role, String collection) {
        boolean customers = CUSTOMERS.contains(collection);
        Reach other = DECIDED.contains(collection) ? Reach.ALL : Reach.NONE;
        return switch (role) {
            case REP -> customers ? Reach.OWN : other;
            case MANAGER ->
                customers || LED.contains(collection) || SORTED.contains(collection)
                        ? Reach.TEAM
                        : OF_MANAGERS.contains(collection) ? Reach.ALL : other;
            case ANALYST, AUDITOR -> Reach.NONE;
            case ADMIN -> collection.equals(AUDIT) ? Reach.NONE : Reach.ALL;
        };
    }

    private static Reach scoped(Actor actor, String collection, String verb) {
        return (FOR_KEYS.contains(collection) || collection.equals(METRICS))
                        && actor.scopes().contains(collection + verb)
                ? Reach.ALL
                : Reach.NONE;
    }

    private static Refusal forbidden() {
        return new Refusal(FailureCode.FORBIDDEN, FailureCode.FORBIDDEN.meaning());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return Set.copyOf(rest);
    }
}
