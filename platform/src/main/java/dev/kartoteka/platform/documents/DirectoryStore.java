package dev.kartoteka.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** Contents as files of a directory that is this process's alone: {@code documents/RECORD/CONTENT}. */
final class DirectoryStore implements DocumentStore {

    /** No name leads out of the directory; identifiers are of this form. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final String NUMBERS = "numbers";

    private final Path directory;

    DirectoryStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(String recordId, String contentId, Content content) throws IOException {
        Path file = file(recordId, contentId);
        Files.createDirectories(folder(recordId));
        write(file, content);
        force(folder(recordId));
        force(directory);
    }

    @Override
    public Optional<InputStream> open(String recordId, String contentId) throws IOException {
        try {
            return Optional.of(Files.newInputStream(file(recordId, contentId)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(String recordId, String contentId) throws IOException {
        Files.deleteIfExists(file(recordId, contentId));
    }

    @Override
    public void deleteAll(String recordId) throws IOException {
        FileSystemUtils.deleteRecursively(folder(recordId));
    }

    @Override
    public synchronized long next(String series) throws IOException {
        Path file = file(NUMBERS, series);
        Files.createDirectories(folder(NUMBERS));
        long next = (Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0) + 1;
        write(file, stream -> stream.write(Long.toString(next).getBytes(StandardCharsets.US_ASCII)));
        force(folder(NUMBERS));
        return next;
    }

    /** The old content or the new one, never a part. */
    private static void write(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream stream = Channels.newOutputStream(channel)) {
            content.writeTo(stream);
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path folder(String recordId) {
        return directory.resolve(plain(recordId));
    }

    private Path file(String recordId, String contentId) {
        return folder(recordId).resolve(plain(contentId));
    }

    private static String plain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a content");
        }
        return name;
    }
}
