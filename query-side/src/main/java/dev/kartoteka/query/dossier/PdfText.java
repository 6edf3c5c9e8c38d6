package dev.kartoteka.query.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Lines of text on as many A4 pages as they need, in a font with Latin, Greek and Cyrillic letters. */
final class PdfText implements AutoCloseable {

    /** Liberation Sans, which PDFBox brings along (SIL Open Font License). */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 56;
    private static final float TEXT = 9.5f;
    private static final float HEADING = 13;
    private static final float TITLE = 18;
    private static final float LEADING = 1.35f;
    private static final float UNITS = 1000;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final String footer;
    private @Nullable PDPageContentStream page;
    private int pages;
    private float y;

    /** @param footer at the foot of each page */
    PdfText(String footer) throws IOException {
        this.footer = footer;
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            this.font = PDType0Font.load(document, file, true);
        }
    }

    void title(String text) throws IOException {
        document.getDocumentInformation().setTitle(text);
        write(text, TITLE);
    }

    void heading(String text) throws IOException {
        y -= HEADING;
        write(text, HEADING);
    }

    void line(String text) throws IOException {
        write(text, TEXT);
    }

    void gap() {
        y -= TEXT / 2;
    }

    void save(OutputStream stream) throws IOException {
        endPage();
        document.save(stream);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void write(String text, float size) throws IOException {
        String left = printable(text);
        String indent = left.startsWith("    ") ? "        " : "    ";
        do {
            int length = fitting(left, size);
            show(left.substring(0, length), size);
            left = length < left.length() ? indent + left.substring(length).stripLeading() : "";
        } while (!left.isEmpty());
    }

    /** How many characters go on one line, up to a space if there is one. */
    private int fitting(String text, float size) throws IOException {
        float room = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float width = 0;
        int space = 0;
        int index = 0;
        while (index < text.length()) {
            int next = text.offsetByCodePoints(index, 1);
            width += font.getStringWidth(text.substring(index, next)) / UNITS * size;
            if (width > room) {
                return text.substring(0, space).isBlank() ? index : space;
            }
            if (text.charAt(index) == ' ') {
                space = next;
            }
            index = next;
        }
        return index;
    }

    private void show(String text, float size) throws IOException {
        if (page == null || y - size < 2 * MARGIN / 2 + TEXT * 2) {
            startPage();
        }
        y -= size * LEADING;
        put(text, size, y);
    }

    private void startPage() throws IOException {
        endPage();
        PDPage fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        page = new PDPageContentStream(document, fresh);
        pages++;
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void endPage() throws IOException {
        if (page != null) {
            put(printable(footer + ", page " + pages), TEXT, MARGIN / 2);
            page.close();
        }
    }

    private void put(String text, float size, float height) throws IOException {
        PDPageContentStream stream = Objects.requireNonNull(page);
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(MARGIN, height);
        stream.showText(text);
        stream.endText();
    }

    /** Letters that the font lacks become question marks, and ends of lines spaces. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = Character.toString(Character.isWhitespace(letter) ? ' ' : letter);
            printable.append(has(one) ? one : "?");
        });
        return printable.toString();
    }

    private boolean has(String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false; // how PDFBox says that the font lacks it
        }
    }
}
