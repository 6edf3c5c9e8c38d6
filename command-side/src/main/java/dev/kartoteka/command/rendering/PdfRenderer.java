package dev.kartoteka.command.rendering;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lays a filled text out on pages. It reads nothing but the text and its own fonts. */
public final class PdfRenderer {

    private static final int MOST_PAGES = 300;

    /** What a template's own styles may change. */
    private static final String STYLE = "@page { size: A4; margin: 20mm } body { font-family: " + Fonts.FAMILIES
            + "; font-size: 10pt } table { border-collapse: collapse; width: 100% } td, th { padding: 2pt 4pt; text-align:"
            + " start; vertical-align: top } thead { display: table-header-group } tr { page-break-inside: avoid }";

    static {
        XRLog.setLoggingEnabled(false); // it tells what is in the text
    }

    private PdfRenderer() {}

    /**
     * The PDF of a text.
     *
     * @param html that was checked as a template, and filled
     * @param language of the text, which also says in which direction it runs
     * @throws DomainRuleViolated LETTER_MISSING if it would show boxes, DOCUMENT_TOO_LARGE if there were no end to it
     */
    public static byte[] render(String html, Locale language) {
        Document document = TemplateHtml.parse(html);
        OptionalInt missing = Fonts.missingIn(document.text());
        if (missing.isPresent()) {
            throw new DomainRuleViolated(
                    FailureCode.LETTER_MISSING,
                    "No font has %s (U+%04X)".formatted(Character.toString(missing.getAsInt()), missing.getAsInt()));
        }
        prepare(document, language);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Fonts.addTo(builder);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(isRightToLeft(language) ? TextDirection.RTL : TextDirection.LTR);
        builder.useUriResolver((base, address) -> null); // nothing is fetched, whatever is asked for
        builder.usePageSupplier((pages, width, height, number, shadow) -> {
            if (pages.getNumberOfPages() >= MOST_PAGES) {
                throw new DomainRuleViolated(
                        FailureCode.DOCUMENT_TOO_LARGE, "The document would have more than " + MOST_PAGES + " pages");
            }
            PDPage page = new PDPage(new PDRectangle(width, height));
            pages.addPage(page);
            return page;
        });
        builder.withProducer("Kartoteka");
        builder.withW3cDocument(new W3CDom().fromJsoup(document), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void prepare(Document document, Locale language) {
        Element root = document.selectFirst("html");
        if (root != null) {
            root.attr("lang", language.toLanguageTag());
            if (isRightToLeft(language) && !root.hasAttr("dir")) {
                root.attr("dir", "rtl");
            }
        }
        document.head().prependElement("style").text(STYLE);
    }

    private static boolean isRightToLeft(Locale language) {
        return java.awt.ComponentOrientation.getOrientation(language).isHorizontal()
                && !java.awt.ComponentOrientation.getOrientation(language).isLeftToRight();
    }
}
