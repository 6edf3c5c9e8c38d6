package dev.kartoteka.command.rendering;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Checks the HTML of a template: text and tables and how they look, nothing that runs and nothing that is fetched. What is
 * allowed is listed, so what HTML will have some day is refused until somebody lets it in.
 */
final class TemplateHtml {

    private static final Set<String> ELEMENTS = Set.of(
            ("html head title style body h1 h2 h3 h4 h5 h6 p div span br hr table thead tbody tfoot tr th td caption colgroup"
                            + " col ul ol li dl dt dd strong b em i u small sub sup blockquote pre section header footer"
                            + " address bdi bdo")
                    .split(" ", -1));

    private static final Set<String> ATTRIBUTES =
            Set.of("class", "id", "style", "lang", "dir", "colspan", "rowspan", "align", "valign");

    /** A backslash could write any of the others in another way. */
    private static final Pattern NOT_IN_STYLES =
            Pattern.compile("(?i)url|@import|@font-face|@namespace|expression|image|attr\\s*\\(|running|[\\\\<]");

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");
    private static final int DEEPEST = 60;

    private final String body;

    private TemplateHtml(String body) {
        this.body = body;
    }

    /** @throws dev.kartoteka.shared.failure.InvalidValue that names the first thing that is not allowed, and where it stands */
    static void check(String body) {
        Document document = parse(body);
        new TemplateHtml(body).checkBelow(document, 0);
    }

    static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }

    private void checkBelow(Node parent, int depth) {
        if (depth > DEEPEST) {
            throw InvalidTemplate.at(body, start(parent), "elements are nested deeper than " + DEEPEST);
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element) {
                check(element);
            } else if (node instanceof DataNode data) {
                checkStyle(data.getWholeData(), node);
            }
            checkBelow(node, depth + 1);
        }
    }

    private void check(Element element) {
        String name = element.normalName();
        if (!ELEMENTS.contains(name)) {
            throw InvalidTemplate.at(body, start(element), "the element <" + shown(name) + "> is not allowed");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!ATTRIBUTES.contains(key)) {
                throw InvalidTemplate.at(
                        body, start(element), "the attribute " + shown(key) + " of <" + name + "> is not allowed");
            }
            checkValue(element, key, attribute.getValue());
        }
    }

    private void checkValue(Element element, String key, String value) {
        if (key.equals("style")) {
            checkStyle(value, element);
        } else if (key.endsWith("span") && !SPAN.matcher(value).matches()) {
            throw InvalidTemplate.at(body, start(element), key + " is from 1 to 99");
        } else if (value.contains("{{")) {
            throw InvalidTemplate.at(body, start(element), "a placeholder within a tag, in " + key);
        }
    }

    private void checkStyle(String style, Node node) {
        if (style.contains("{{")) {
            throw InvalidTemplate.at(body, start(node), "a placeholder within a style");
        }
        var refused = NOT_IN_STYLES.matcher(style);
        if (refused.find()) {
            throw InvalidTemplate.at(body, start(node), "styles cannot have " + refused.group());
        }
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static int start(Node node) {
        int start = node.sourceRange().startPos();
        return Math.max(start, 0);
    }
}
