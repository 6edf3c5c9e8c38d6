package dev.kartoteka.query.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV: UTF-8 without a byte order mark, CRLF, the names first, formulas made harmless. */
public final class CsvRows {

    private final CsvWriter writer;

    private CsvRows(CsvWriter writer) {
        this.writer = writer;
    }

    public static CsvRows to(OutputStream stream, List<String> names) {
        CsvRows rows = new CsvRows(CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        rows.writer.writeRecord(names);
        return rows;
    }

    public void write(List<@Nullable String> cells) {
        writer.writeRecord(cells.stream().map(CsvCells::safe).toList());
    }

    /** Hands on what is still here. Never closes the stream, as that would make a broken answer look whole. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
