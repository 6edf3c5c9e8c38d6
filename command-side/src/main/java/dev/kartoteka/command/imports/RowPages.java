package dev.kartoteka.command.imports;

import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.shared.failure.FailureCode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list of rows page by page; a page far behind costs no more than the first. */
final class RowPages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PREFIX = "at:";

    private RowPages() {}

    static PageAnswer<JsonNode> read(Path list, PageQuestion question) {
        if (!Files.exists(list)) {
            return PageAnswer.of(List.of(), null);
        }
        try (RandomAccessFile file = new RandomAccessFile(list.toFile(), "r")) {
            long offset = question.cursor() == null ? 0 : offset(question.cursor());
            requireStartOfLine(file, offset);
            file.seek(offset);
            InputStream bytes = new BufferedInputStream(Channels.newInputStream(file.getChannel()));
            List<JsonNode> rows = new ArrayList<>();
            byte[] line = line(bytes);
            while (line.length > 0 && rows.size() < question.limit()) {
                rows.add(JSON.readTree(line));
                offset += line.length;
                line = line(bytes);
            }
            return PageAnswer.of(rows, line.length > 0 ? cursor(offset) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its line end; empty behind the last whole line. */
    private static byte[] line(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            line.write(next);
            if (next == '\n') {
                return line.toByteArray();
            }
        }
        return new byte[0];
    }

    private static void requireStartOfLine(RandomAccessFile file, long offset) throws IOException {
        if (offset < 0 || offset > file.length()) {
            throw invalid();
        }
        if (offset > 0) {
            file.seek(offset - 1);
            if (file.read() != '\n') {
                throw invalid();
            }
        }
    }

    private static String cursor(long offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + offset).getBytes(StandardCharsets.UTF_8));
    }

    private static long offset(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(PREFIX)) {
                return Long.parseLong(text.substring(PREFIX.length()));
            }
        } catch (IllegalArgumentException e) {
            // falls through
        }
        throw invalid();
    }

    private static Refusal invalid() {
        return new Refusal(FailureCode.INVALID_CURSOR, FailureCode.INVALID_CURSOR.meaning());
    }
}
