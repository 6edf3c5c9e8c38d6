package dev.kartoteka.command.rendering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the tags of a template: known placeholders, and sections of them that end where they must. No other tag is let in:
 * neither one that writes without escaping, nor one that takes in another text, nor one that changes what a tag looks like.
 */
final class TemplateTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("([#^/]?)\\s*([A-Za-z]+(?:\\.[A-Za-z]+)*)");

    private final String body;
    private final Deque<Section> open = new ArrayDeque<>();

    private TemplateTags(String body) {
        this.body = body;
    }

    /** @throws dev.kartoteka.shared.failure.InvalidValue that names the first tag that is not allowed, and where it stands */
    static void check(String body) {
        new TemplateTags(body).check();
    }

    private void check() {
        Matcher tags = TAG.matcher(body);
        int end = 0;
        while (tags.find()) {
            requireNoBraces(end, tags.start());
            end = tags.end();
            if (!tags.group(1).startsWith("!")) {
                check(tags.group(1).strip(), tags.start());
            }
        }
        requireNoBraces(end, body.length());
        if (!open.isEmpty()) {
            throw InvalidTemplate.at(
                    body, open.peek().start(), "the section " + open.peek().name() + " does not end");
        }
    }

    private void requireNoBraces(int from, int to) {
        int lone = body.substring(from, to).indexOf("{{");
        if (lone >= 0) {
            throw InvalidTemplate.at(body, from + lone, "the tag does not end");
        }
    }

    private void check(String tag, int start) {
        Matcher plain = PLAIN.matcher(tag);
        if (!plain.matches()) {
            throw InvalidTemplate.at(body, start, "the tag {{" + shown(tag) + "}} is of a kind that is not allowed");
        }
        String name = plain.group(2);
        switch (plain.group(1)) {
            case "#", "^" -> begin(name, plain.group(1).equals("#"), start);
            case "/" -> end(name, start);
            default -> requireKnown(name, start);
        }
    }

    private void begin(String name, boolean each, int start) {
        if (name.equals(Placeholders.LINES)) {
            if (inLines()) {
                throw InvalidTemplate.at(body, start, "a list within a list");
            }
        } else {
            requireKnown(name, start);
        }
        open.push(new Section(name, each, start));
    }

    private void end(String name, int start) {
        if (open.isEmpty() || !open.pop().name().equals(name)) {
            throw InvalidTemplate.at(body, start, "the section " + shown(name) + " ends where it was not open");
        }
    }

    private void requireKnown(String name, int start) {
        if (!Placeholders.isValue(name) && !(inLines() && Placeholders.isOfALine(name))) {
            throw InvalidTemplate.at(body, start, "the placeholder " + shown(name) + " is unknown");
        }
    }

    private boolean inLines() {
        return open.stream()
                .anyMatch(section -> section.each() && section.name().equals(Placeholders.LINES));
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private record Section(String name, boolean each, int start) {}
}
