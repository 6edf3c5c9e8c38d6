package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kartoteka.platform.files.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The number of how a data directory is laid out, in a file of it. It grows when an older version could no longer read what is
 * there, or would harm it. A directory without the file is from before there were numbers, and laid out as number 1.
 */
public final class DataFormat {

    /** What this version writes, and the highest that it reads. */
    public static final int CURRENT = 1;

    private static final String FILE = "format";
    private static final String RESTORING = "being restored";
    private static final String BEFORE_NUMBERS = "1";

    private DataFormat() {}

    /**
     * Notes the number in a directory that has none.
     *
     * @throws DataDirectoryUnavailable if a newer version has written it, or a restore was not finished; nothing is touched then
     */
    public static void require(DataDirectoryLock held) {
        Path file = held.directory().resolve(FILE);
        int format = of(held.directory());
        try {
            if (!Files.exists(file)) {
                write(held, String.valueOf(format));
            }
        } catch (IOException e) {
            throw new DataDirectoryUnavailable("The file " + file + " cannot be written.", e);
        }
    }

    /**
     * The number of a directory, which may be in use.
     *
     * @throws DataDirectoryUnavailable as {@link #require}
     */
    public static int of(Path directory) {
        String found = found(directory.resolve(FILE));
        if (found.equals(RESTORING)) {
            throw new DataDirectoryUnavailable("A backup was not restored to its end in " + directory
                    + ". Delete that directory and restore again.");
        }
        if (!found.matches("\\d{1,9}")) {
            throw new DataDirectoryUnavailable(
                    "The file " + directory.resolve(FILE) + " holds no number of a format; it is damaged.");
        }
        int format = Integer.parseInt(found);
        if (format > CURRENT) {
            throw new DataDirectoryUnavailable("The data directory " + directory + " was written by a newer version"
                    + " (format " + found + ", and this one knows up to " + CURRENT + "). Use that version.");
        }
        return format;
    }

    private static String found(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, UTF_8).strip() : BEFORE_NUMBERS;
        } catch (IOException e) {
            throw new DataDirectoryUnavailable("The file " + file + " cannot be read.", e);
        }
    }

    /** From here on nobody starts on the directory, until {@link #restored}. */
    public static void restoring(DataDirectoryLock held) throws IOException {
        write(held, RESTORING);
    }

    /** @param format that the files have which were restored */
    public static void restored(DataDirectoryLock held, int format) throws IOException {
        write(held, String.valueOf(format));
    }

    private static void write(DataDirectoryLock held, String text) throws IOException {
        SecretFile.write(held.directory().resolve(FILE), text + "\n");
    }
}
