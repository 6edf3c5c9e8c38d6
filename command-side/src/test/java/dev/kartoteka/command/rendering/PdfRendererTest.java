package dev.kartoteka.command.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in the scripts of the business's clients, on paper. */
class PdfRendererTest {

    @ParameterizedTest
    @CsvSource({
        "lv, Jānis Bērziņš Šņķģļžčū",
        "lt, Žąsų ėjimas įvykęs",
        "ru, Съешь ещё этих мягких булок",
        "el, Καλημέρα Ελλάδα",
        "zh, 中文测试合同",
        "en, № 5 – “quoted” €"
    })
    void canBeReadAgain(String language, String text) throws IOException {
        try (PDDocument pdf = pdf("<p>" + text + "</p>", language)) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC))
                    .contains(Normalizer.normalize(text, Normalizer.Form.NFKC));
            assertEmbedded(pdf);
        }
    }

    @Test
    void arabicRunsFromTheRightAndIsJoined() throws IOException {
        try (PDDocument pdf = pdf("<p>مرحبا</p>", "ar")) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            assertThat(inkBetween(page, 0, page.getWidth() / 2))
                    .as("ink on the left")
                    .isZero();
            assertThat(inkBetween(page, page.getWidth() / 2, page.getWidth()))
                    .as("ink on the right")
                    .isPositive();
            // joined letters leave no gap within a word but where a letter joins nothing: after the second and the last
            assertThat(wordParts(page)).isLessThanOrEqualTo(3);
            assertEmbedded(pdf);
        }
    }

    @Test
    void nothingIsFetchedWhateverIsAskedFor() throws IOException {
        // no template can say so; the renderer does not rely on that
        try (PDDocument pdf =
                pdf("<p style=\"background: url(file:///etc/passwd)\">a</p><img src='file:///etc/passwd'>", "en")) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("a");
        }
    }

    @Test
    void aLetterThatNoFontHasIsAnErrorAndNoBox() {
        assertThatExceptionOfType(DomainRuleViolated.class)
                .isThrownBy(() -> PdfRenderer.render("<p>Thai: ไทย</p>", Locale.ENGLISH))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(FailureCode.LETTER_MISSING))
                .withMessageContaining("U+0E44");
    }

    @Test
    void thereIsAnEndToEveryDocument() {
        assertThatExceptionOfType(DomainRuleViolated.class)
                .isThrownBy(() -> PdfRenderer.render(
                        "<style>p { page-break-after: always }</style>" + "<p>a</p>".repeat(400), Locale.ENGLISH))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(FailureCode.DOCUMENT_TOO_LARGE));
    }

    private static PDDocument pdf(String html, String language) throws IOException {
        return Loader.loadPDF(PdfRenderer.render(html, Locale.forLanguageTag(language)));
    }

    private static void assertEmbedded(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
            fonts.add(pdf.getPage(0).getResources().getFont(name));
        }
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    }

    private static long inkBetween(BufferedImage page, int from, int to) {
        long ink = 0;
        for (int x = from; x < to; x++) {
            ink += hasInk(page, x) ? 1 : 0;
        }
        return ink;
    }

    private static int wordParts(BufferedImage page) {
        int parts = 0;
        for (int x = 1; x < page.getWidth(); x++) {
            parts += hasInk(page, x) && !hasInk(page, x - 1) ? 1 : 0;
        }
        return parts;
    }

    private static boolean hasInk(BufferedImage page, int x) {
        for (int y = 0; y < page.getHeight(); y++) {
            if ((page.getRGB(x, y) & 0xff) < 200) {
                return true;
            }
        }
        return false;
    }
}
