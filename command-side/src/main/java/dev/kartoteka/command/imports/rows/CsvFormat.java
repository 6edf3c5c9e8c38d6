package dev.kartoteka.command.imports.rows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** RFC 4180 with a header, forgiving where real exports are: line ends of any kind, empty lines, stray quotes. */
final class CsvFormat implements UploadedFile.Format {

    private final String file;
    private final Reader text;
    private final char separator;
    private final List<List<String>> headers;

    CsvFormat(String file, Reader text, char separator, List<List<String>> headers) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.headers = headers;
    }

    @Override
    public List<String> columns() throws IOException {
        try (CsvReader<CsvRecord> reader = reader()) {
            return header(first(reader.iterator()));
        }
    }

    @Override
    public void read(Consumer<Row> handler) throws IOException {
        try (CsvReader<CsvRecord> reader = reader()) {
            Iterator<CsvRecord> records = reader.iterator();
            CsvRecord first = first(records);
            List<String> columns = header(first);
            if (isData(first)) {
                handler.accept(row(columns, first));
            }
            while (records.hasNext()) {
                handler.accept(row(columns, records.next()));
            }
        }
    }

    private CsvReader<CsvRecord> reader() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    private static CsvRecord first(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new UnreadableFile("it is empty");
        }
        return records.next();
    }

    private List<String> header(CsvRecord first) {
        if (!headers.isEmpty()) {
            return headers.stream()
                    .filter(header -> header.size() == first.getFieldCount())
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFile("no header of the mapping has as many columns as the file"));
        }
        List<String> columns = first.getFields().stream().map(String::strip).toList();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new UnreadableFile("two columns of its header have the same name");
        }
        return columns;
    }

    /** Of a file that may have no header: names have letters, and what its rows begin with has none. */
    private boolean isData(CsvRecord first) {
        return !headers.isEmpty() && first.getField(0).chars().noneMatch(Character::isLetter);
    }

    private Row row(List<String> columns, CsvRecord csv) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < csv.getFieldCount(); i++) {
            cells.put(i < columns.size() ? columns.get(i) : "column " + (i + 1), csv.getField(i));
        }
        String fault = csv.getFieldCount() == columns.size()
                ? null
                : "It has " + csv.getFieldCount() + " columns, the header has " + columns.size();
        return new Row(file, csv.getStartingLineNumber(), cells, null, fault);
    }
}
