package dev.kartoteka.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All figures of a run, as a table for a person and as JSON for a program. */
final class Results {

    private static final String ROW = "%-44s %9s %9s %9s  %-9s %-6s %s%n";

    private final List<Figure> figures = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%n" + ROW, "", "median", "min", "max", "aim", "", "of");
        for (Figure figure : figures) {
            Boolean reached = figure.reached();
            out.printf(
                    Locale.ROOT,
                    ROW,
                    figure.name(),
                    text(figure, figure.median()),
                    text(figure, figure.values().get(0)),
                    text(figure, figure.values().get(figure.values().size() - 1)),
                    figure.aim() == null ? "" : (figure.lower() ? "<= " : ">= ") + number(figure.aim()),
                    reached == null ? "" : reached ? "ok" : "MISSED",
                    figure.detail());
        }
    }

    String json() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build();
        ObjectNode root = mapper.createObjectNode();
        root.put("cores", Runtime.getRuntime().availableProcessors());
        root.put("java", System.getProperty("java.version"));
        ArrayNode all = root.putArray("figures");
        for (Figure figure : figures) {
            ObjectNode one = all.addObject();
            one.put("name", figure.name());
            one.put("unit", figure.unit());
            one.put("median", figure.median());
            one.set("values", mapper.valueToTree(figure.values()));
            one.put("aim", figure.aim());
            one.put("reached", figure.reached());
            one.put("detail", figure.detail());
        }
        return mapper.writeValueAsString(root);
    }

    private static String text(Figure figure, double value) {
        return number(value) + (figure.unit().isEmpty() ? "" : " " + figure.unit());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%,.0f", value);
    }
}
