package dev.kartoteka.command.imports.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.kartoteka.platform.stream.BoundedStream;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A stored file that can be read row by row, as often as need be, whatever its size. */
public final class UploadedFile {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x1f8b;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final String name;
    private final FileOptions options;

    /** @param name as the user knows it */
    public UploadedFile(Path path, String name, FileOptions options) {
        this.path = path;
        this.name = name;
        this.options = options;
    }

    public String name() {
        return name;
    }

    /**
     * The columns of the header, or the fields of the first object.
     *
     * @throws UnreadableFile if there is none
     */
    public List<String> columns() {
        return parse(Format::columns);
    }

    /**
     * Hands over each row, also those that cannot be read.
     *
     * @throws UnreadableFile if the file breaks off or is not text; the rows before that have been handed over
     */
    public void read(Consumer<Row> handler) {
        parse(format -> {
            format.read(handler);
            return true;
        });
    }

    private <T> T parse(Parsing<T> parsing) {
        try (InputStream stored = new BufferedInputStream(Files.newInputStream(path), BUFFER);
                BufferedReader text = text(unpacked(stored))) {
            return parsing.parse(format(text));
        } catch (UnreadableFile e) {
            throw broken(String.valueOf(e.getMessage()));
        } catch (CsvParseException | UncheckedIOException e) {
            throw broken(reason(e.getCause()));
        } catch (EOFException | ZipException | CharacterCodingException e) {
            throw broken(reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The CSV reader wraps what it meets while reading. */
    private String reason(@Nullable Throwable cause) {
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return "the gzip stream is cut off or damaged";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not " + options.charset() + " text; say the charset in the mapping";
        }
        return cause instanceof UnreadableFile known ? String.valueOf(known.getMessage()) : "it cannot be read as CSV";
    }

    private UnreadableFile broken(String why) {
        return new UnreadableFile(name + ": " + why);
    }

    private InputStream unpacked(InputStream stored) throws IOException {
        stored.mark(2);
        int magic = (stored.read() << 8) | stored.read();
        stored.reset();
        InputStream plain = magic == GZIP ? new GZIPInputStream(stored, BUFFER) : stored;
        long most = options.mostUnpacked();
        return new BoundedStream(
                plain, most, () -> new UnreadableFile("It has more than " + most + " bytes once unpacked"));
    }

    private BufferedReader text(InputStream bytes) throws IOException {
        Reader decoded = new InputStreamReader(
                bytes,
                options.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        BufferedReader text = new BufferedReader(decoded, BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private Format format(BufferedReader text) throws IOException {
        text.mark(BUFFER / 2);
        int next = text.read();
        for (int skipped = 1; skipped < BUFFER / 4 && Character.isWhitespace(next); skipped++) {
            next = text.read();
        }
        text.reset();
        if (next < 0) {
            throw new UnreadableFile("it is empty");
        }
        if (next == '{') {
            return new NdjsonFormat(name, text);
        }
        Reader fields = options.separator() == ' ' ? new SingleBlanks(text) : text;
        return new CsvFormat(name, fields, options.separator(), options.headers());
    }

    /** A way to write rows. */
    interface Format {

        List<String> columns() throws IOException;

        void read(Consumer<Row> handler) throws IOException;
    }

    private interface Parsing<T> {

        T parse(Format format) throws IOException;
    }
}
