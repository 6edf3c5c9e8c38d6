package dev.kartoteka.query;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which package may know which. Read models do not know each other; what all may know is the ground they stand on, and what
 * is put together from rows of several read models may know those rows.
 */
final class ReadModelBorders {

    private static final String ROOT = "dev.kartoteka.query.";

    /** How records are kept, listed, asked for as of a moment, and shown by GraphQL; and what papers have in common. */
    private static final Set<String> GROUND = Set.of("projection", "record", "list", "asof", "graphql", "sale");

    /** What reports are computed from. */
    private static final Set<String> REPORTED = Set.of("deal", "pipeline", "measure", "report");

    private static final Map<String, Set<String>> MORE = Map.ofEntries(
            // whose records are within reach is known by clients, and by who works where
            Map.entry("access", Set.of("client", "report", "substitution")),
            Map.entry(
                    "clientcard",
                    Set.of(
                            "client",
                            "contact",
                            "deal",
                            "employee",
                            "interaction",
                            "invoice",
                            "measure",
                            "meeting",
                            "order",
                            "payment",
                            "receivables")),
            // leads from any record to those that it names
            Map.entry(
                    "link",
                    Set.of(
                            "client",
                            "contact",
                            "contract",
                            "deal",
                            "employee",
                            "interaction",
                            "invoice",
                            "lead",
                            "payment",
                            "order",
                            "pipeline",
                            "product",
                            "quote",
                            "task",
                            "team")),
            Map.entry("score", Set.of("deal", "lead", "measure", "pipeline", "report", "scorerule")),
            Map.entry("pool", Set.of("audit", "client", "lead")),
            Map.entry("receivables", Set.of("invoice", "measure", "payment", "report")),
            Map.entry(
                    "invoiced", Set.of("deal", "interactionstats", "invoice", "measure", "order", "payment", "report")),
            Map.entry("sale", Set.of("measure")),
            Map.entry("invoice", Set.of("measure", "sale")),
            Map.entry("payment", Set.of("measure")),
            Map.entry("measure", Set.of("deal", "pipeline")),
            Map.entry("report", Set.of("deal", "employee", "measure", "pipeline", "team")),
            Map.entry(
                    "planner",
                    Set.of(
                            "client",
                            "deal",
                            "employee",
                            "interaction",
                            "lead",
                            "meeting",
                            "promise",
                            "report",
                            "substitution",
                            "task")),
            Map.entry("icalendar", Set.of("contact", "download", "employee", "meeting", "task")),
            Map.entry("board", REPORTED),
            Map.entry("forecast", REPORTED),
            Map.entry("funnel", REPORTED),
            Map.entry("losses", REPORTED),
            Map.entry("playbook", Set.of("deal", "pipeline")),
            Map.entry("rotting", REPORTED),
            Map.entry("sales", REPORTED),
            Map.entry("stagetime", REPORTED),
            Map.entry("velocity", REPORTED),
            Map.entry("interactionstats", Set.of("interaction", "measure", "report")),
            Map.entry("contactreport", Set.of("client", "contactrule", "interaction", "measure", "report")),
            Map.entry("goal", Set.of("measure")),
            Map.entry(
                    "performance",
                    Set.of(
                            "client",
                            "commissionplan",
                            "deal",
                            "employee",
                            "goal",
                            "interaction",
                            "interactionstats",
                            "invoice",
                            "measure",
                            "meeting",
                            "payment",
                            "promise",
                            "report",
                            "task",
                            "team")),
            Map.entry("completeness", Set.of("progress")),
            Map.entry("rebuild", Set.of("progress")),
            Map.entry("audit", Set.of("completeness", "download")),
            Map.entry("timeline", Set.of("audit", "client", "completeness", "deal")),
            // one projection writes both, so that they cannot disagree
            Map.entry("history", Set.of("audit", "timeline")),
            Map.entry("proof", Set.of("download")),
            Map.entry("dossier", Set.of("audit", "client", "download", "proof")),
            Map.entry("subject", Set.of("audit", "download")),
            Map.entry("document", Set.of("download")),
            Map.entry("file", Set.of("download")),
            Map.entry("export", Set.of("deal", "download")));

    private ReadModelBorders() {}

    /** Every dependency that is not allowed, as {@code from -> to}. */
    static Set<String> crossings(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                .map(use -> List.of(
                        nameOf(use.getOriginClass().getPackageName()),
                        nameOf(use.getTargetClass().getPackageName())))
                .filter(edge -> !allowed(edge.get(0), edge.get(1)))
                .map(edge -> edge.get(0) + " -> " + edge.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to)
                || GROUND.contains(to)
                || MORE.getOrDefault(from, Set.of()).contains(to);
    }

    private static String nameOf(String packageName) {
        String inside = packageName.length() < ROOT.length() ? "" : packageName.substring(ROOT.length());
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }
}
