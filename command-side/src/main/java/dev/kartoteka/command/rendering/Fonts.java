package dev.kartoteka.command.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of documents, all under the SIL Open Font License: Open Sans for Latin, Greek and Cyrillic, Markazi Text for Arabic,
 * Noto Sans SC for Chinese. Each goes into a document with the letters that are used there, and only then.
 */
final class Fonts {

    /** As a style names them, in the order in which a letter is looked for. */
    static final String FAMILIES = "'Open Sans', 'Markazi Text', 'Noto Sans SC'";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final List<Font> ALL = List.of(
            new Font("Open Sans", REGULAR, FontStyle.NORMAL, "OpenSans/OpenSans-Regular.ttf"),
            new Font("Open Sans", BOLD, FontStyle.NORMAL, "OpenSans/OpenSans-Bold.ttf"),
            new Font("Open Sans", REGULAR, FontStyle.ITALIC, "OpenSans/OpenSans-Italic.ttf"),
            new Font("Markazi Text", REGULAR, FontStyle.NORMAL, "Markazi/MarkaziText-Regular.ttf"),
            new Font("Markazi Text", BOLD, FontStyle.NORMAL, "Markazi/MarkaziText-Bold.ttf"),
            new Font("Noto Sans SC", REGULAR, FontStyle.NORMAL, "NotoSansSC/NotoSansSC-Regular.ttf"),
            new Font("Noto Sans SC", BOLD, FontStyle.NORMAL, "NotoSansSC/NotoSansSC-Bold.ttf"));

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder) {
        ALL.forEach(font -> builder.useFont(font::open, font.family(), font.weight(), font.style(), true));
    }

    /** A character that no font has, and that would be a box on paper. */
    static OptionalInt missingIn(String text) {
        return text.codePoints()
                .filter(letter -> !Covered.LETTERS.get(letter) && isShown(letter))
                .findFirst();
    }

    private static boolean isShown(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.FORMAT
                && Character.getType(letter) != Character.CONTROL;
    }

    private record Font(String family, int weight, FontStyle style, String file) {

        InputStream open() {
            return Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/ttf/" + file), file);
        }
    }

    /** What the regular fonts have; looked up when it is first asked, since it takes a moment. */
    private static final class Covered {

        private static final int LAST = 0x3FFFF;
        private static final BitSet LETTERS = covered();

        private static BitSet covered() {
            BitSet letters = new BitSet();
            ALL.stream()
                    .filter(font -> font.weight() == REGULAR && font.style() == FontStyle.NORMAL)
                    .forEach(font -> add(font, letters));
            return letters;
        }

        private static void add(Font font, BitSet letters) {
            try (InputStream file = font.open();
                    TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup glyphs = parsed.getUnicodeCmapLookup();
                for (int letter = 0; letter <= LAST; letter++) {
                    if (glyphs.getGlyphId(letter) != 0) {
                        letters.set(letter);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
