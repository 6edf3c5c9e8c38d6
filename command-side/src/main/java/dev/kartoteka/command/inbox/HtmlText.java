package dev.kartoteka.command.inbox;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The text of HTML as people read it: without scripts and styles, and each block on a line of its own. */
final class HtmlText {

    private HtmlText() {}

    static String of(String html) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> append(node, text), Jsoup.parse(html).body());
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element && breaks(element) && !endsLine(text)) {
            text.append('\n');
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.nameIs("br");
    }

    private static boolean endsLine(StringBuilder text) {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }
}
