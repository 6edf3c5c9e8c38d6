package dev.kartoteka.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kartoteka.shared.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is in a backup, with the SHA-256 of each file: the last entry of the archive. Its own last line is the SHA-256 of the
 * lines before it, so that a damaged list is not taken for a right one.
 *
 * @param format of the data directory it was taken of
 * @param events at least so many are in it
 * @param signed the size of the last signed head that is in it; 0 if there is none
 */
record BackupList(
        int format, Instant taken, long events, long signed, List<String> directories, Map<String, Entry> files) {

    static final String NAME = "backup.txt";

    private static final String HEADER = "kartoteka-backup 1";
    private static final String SEAL = "seal ";

    /** Nothing that leads out of the directory that is restored. */
    private static final Pattern PATH = Pattern.compile("(?!.*(^|/)\\.{1,2}(/|$))[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");

    record Entry(String sha256, long size) {

        /** Copies all there is, and tells what it was. */
        static Entry copy(InputStream from, OutputStream to) throws IOException {
            DigestInputStream digested = new DigestInputStream(from, Sha256.digest());
            long size = digested.transferTo(to);
            return new Entry(
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()), size);
        }
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER + "\n");
        text.append("format ").append(format).append('\n');
        text.append("taken ").append(taken).append('\n');
        text.append("events ").append(events).append('\n');
        text.append("signed ").append(signed).append('\n');
        directories.forEach(path -> text.append("directory ").append(path).append('\n'));
        files.forEach((path, entry) -> text.append("file ")
                .append(entry.sha256())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(path)
                .append('\n'));
        String seal = Sha256.hex(text.toString().getBytes(UTF_8));
        return text.append(SEAL).append(seal).append('\n').toString().getBytes(UTF_8);
    }

    /** @throws BackupFailed if it is not what was written */
    static BackupList parse(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int seal = text.lastIndexOf(SEAL);
        if (seal < 0
                || !text.substring(seal + SEAL.length())
                        .strip()
                        .equals(Sha256.hex(text.substring(0, seal).getBytes(UTF_8)))) {
            throw new BackupFailed("the list of its files is damaged");
        }
        List<String> lines = text.substring(0, seal).lines().toList();
        if (!lines.get(0).equals(HEADER)) {
            throw new BackupFailed("it was taken by another version: " + lines.get(0));
        }
        List<String> directories = new ArrayList<>();
        Map<String, Entry> files = new LinkedHashMap<>();
        try {
            for (String line : lines.subList(5, lines.size())) {
                String[] parts = line.split(" ", -1);
                String path = parts[parts.length - 1];
                if (!PATH.matcher(path).matches()) {
                    throw new BackupFailed("it names a file that no data directory has: " + path);
                }
                if (parts[0].equals("directory")) {
                    directories.add(path);
                } else {
                    files.put(path, new Entry(parts[1], Long.parseLong(parts[2])));
                }
            }
            return new BackupList(
                    (int) number(lines.get(1)),
                    Instant.parse(value(lines.get(2))),
                    number(lines.get(3)),
                    number(lines.get(4)),
                    directories,
                    files);
        } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeParseException e) {
            throw new BackupFailed("the list of its files cannot be read", e);
        }
    }

    private static long number(String line) {
        return Long.parseLong(value(line));
    }

    private static String value(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
