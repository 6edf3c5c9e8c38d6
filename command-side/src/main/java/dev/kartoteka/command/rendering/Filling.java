package dev.kartoteka.command.rendering;

import com.samskivert.mustache.Mustache;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Fills a template with values, each escaped, so that no value can become a part of the page but as text. */
public final class Filling {

    private static final int LONGEST = 2_000_000;

    private Filling() {}

    /** @throws dev.kartoteka.shared.failure.InvalidValue that says what a template cannot have, and where it stands */
    public static void requireTemplate(String body) {
        TemplateTags.check(body);
        TemplateHtml.check(body);
    }

    /**
     * The text with the values in it.
     *
     * @throws DomainRuleViolated VALUE_MISSING with every placeholder that is asked for and has no value
     */
    public static String fill(String body, Values values) {
        Set<String> missing = new LinkedHashSet<>();
        Bounded text = new Bounded();
        Mustache.compiler()
                .escapeHTML(true)
                .withFormatter(value -> text(value, missing))
                .compile(body)
                .execute(values.tree(), text);
        if (!missing.isEmpty()) {
            throw new DomainRuleViolated(
                    FailureCode.VALUE_MISSING,
                    "There is no value for " + String.join(", ", missing),
                    missing.stream()
                            .map(name -> "There is no value for " + name)
                            .toList());
        }
        return text.toString();
    }

    private static String text(Object value, Set<String> missing) {
        if (value instanceof Values.Missing nothing) {
            missing.add(nothing.name());
            return "";
        }
        return (String) value;
    }

    /** Values are short, but lines may be many. */
    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] buffer, int offset, int length) {
            if (text.length() + length > LONGEST) {
                throw new DomainRuleViolated(
                        FailureCode.DOCUMENT_TOO_LARGE, "The text would have more than " + LONGEST + " characters");
            }
            text.append(buffer, offset, length);
        }

        @Override
        public void flush() {
            // it goes nowhere
        }

        @Override
        public void close() {
            // it goes nowhere
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
