package dev.kartoteka.command.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedFileTest {

    private static final FileOptions OPTIONS = new FileOptions(',', StandardCharsets.UTF_8, List.of(), 1 << 20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void readsCsvAsSpreadsheetsWriteIt() {
        List<Row> rows = rows("\uFEFFname,note\r\nAnna,\"two\r\nlines, \"\"quoted\"\"\"\r\n\r\nBērziņš,=1+1\r\n");
        assertThat(rows).extracting(Row::fault).containsOnlyNulls();
        assertThat(rows)
                .extracting(Row::cells)
                .containsExactly(
                        Map.of("name", "Anna", "note", "two\r\nlines, \"quoted\""),
                        Map.of("name", "Bērziņš", "note", "=1+1"));
        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
    }

    @Test
    void tellsRowsWithAnotherNumberOfColumnsFromTheRest() {
        List<Row> rows = rows("a,b\n1,2\n3\n4,5,6\n7,8\n");
        assertThat(rows)
                .extracting(Row::fault)
                .containsExactly(
                        null, "It has 1 columns, the header has 2", "It has 3 columns, the header has 2", null);
    }

    @Test
    void readsNdjsonAndGoesOnBehindABrokenLine() {
        List<Row> rows = rows("{\"a\":\"x\",\"b\":{\"c\":5}}\n{\"a\":\n[1]\n\n{\"a\":null}\n");
        assertThat(rows)
                .extracting(Row::fault)
                .containsExactly(null, "The line is not JSON", "The line is not a JSON object", null);
        assertThat(rows.get(0).cells()).containsExactly(Map.entry("a", "x"), Map.entry("b.c", "5"));
        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L, 5L);
    }

    @Test
    void readsFilesWithoutAHeaderWhoseColumnsAreSetApartByBlanks() {
        FileOptions blanks = new FileOptions(
                ' ', StandardCharsets.UTF_8, List.of(List.of("who", "much"), List.of("who", "when", "much")), 1 << 20);
        String text = " 00001  19970101 \t 11.77 \r\n\n   00002 19970112   12.00\n00003 1\n";
        List<Row> rows = read(text.getBytes(StandardCharsets.UTF_8), blanks);
        assertThat(rows.get(0).cells()).isEqualTo(Map.of("who", "00001", "when", "19970101", "much", "11.77"));
        assertThat(rows.get(1).cells()).containsEntry("much", "12.00");
        assertThat(rows.get(2).fault()).isEqualTo("It has 2 columns, the header has 3");
        assertThat(rows).extracting(Row::line).containsExactly(1L, 3L, 4L);
        assertThat(read(("customer  date amount\n" + text).getBytes(StandardCharsets.UTF_8), blanks))
                .as("a header of its own is not a row")
                .hasSize(3);
        assertThatThrownBy(() -> read("1 2 3 4\n".getBytes(StandardCharsets.UTF_8), blanks))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void unpacksGzipWhateverTheFileIsCalled() {
        assertThat(read(packed("a,b\n1,2\n"), OPTIONS)).hasSize(1);
    }

    @Test
    void refusesGzipThatIsCutOff() {
        byte[] packed = packed("a,b\n" + "1,2\n".repeat(5000));
        assertThatThrownBy(() -> read(Arrays.copyOf(packed, packed.length / 2), OPTIONS))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> read(Arrays.copyOf(packed, 5), OPTIONS)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        assertThatThrownBy(() -> read(packed("a\n" + "1\n".repeat(1 << 20)), OPTIONS))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("once unpacked");
    }

    @Test
    void refusesEmptyFilesAndTwoColumnsOfOneName() {
        for (String nothing : List.of("", "\uFEFF", "\n \n")) {
            assertThatThrownBy(() -> rows(nothing))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("empty");
        }
        assertThatThrownBy(() -> rows("a,b,a\n1,2,3\n")).hasMessageContaining("same name");
    }

    @Test
    void readsOtherCharsetsWhenTold() {
        Charset baltic = Charset.forName("windows-1257");
        byte[] bytes = "name;city\nBērziņš;Rīga\n".getBytes(baltic);
        assertThat(read(bytes, new FileOptions(';', baltic, List.of(), 1000)))
                .singleElement()
                .extracting(row -> row.cell("city"))
                .isEqualTo("Rīga");
        assertThatThrownBy(() -> read(bytes, OPTIONS)).hasMessageContaining("not UTF-8 text");
    }

    private List<Row> rows(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), OPTIONS);
    }

    private List<Row> read(byte[] content, FileOptions options) {
        try {
            Path path = Files.write(directory.resolve("0"), content);
            UploadedFile file = new UploadedFile(path, "given.csv", options);
            assertThat(file.columns()).isNotEmpty();
            List<Row> rows = new ArrayList<>();
            file.read(rows::add);
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
