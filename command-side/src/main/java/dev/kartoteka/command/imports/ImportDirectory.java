package dev.kartoteka.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of one import on disk. The files themselves go once it is over, since they are full of personal data. */
final class ImportDirectory {

    private static final Logger logger = LoggerFactory.getLogger(ImportDirectory.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path path;

    ImportDirectory(Path path) {
        this.path = path;
    }

    static ImportDirectory create(Path path) throws IOException {
        Files.createDirectories(path.resolve("files"));
        return new ImportDirectory(path);
    }

    Path file(int number) {
        return path.resolve("files").resolve(Integer.toString(number));
    }

    Path rejects() {
        return path.resolve("rejects.ndjson");
    }

    Path notes() {
        return path.resolve("notes.ndjson");
    }

    void writeMapping(String yaml) throws IOException {
        Files.writeString(path.resolve("mapping.yaml"), yaml);
    }

    String readMapping() throws IOException {
        return Files.readString(path.resolve("mapping.yaml"));
    }

    /** Replaces the status as a whole: whoever reads it, after a crash too, finds the old one or the new one. */
    void write(ImportStatus status) {
        Path next = path.resolve("status.json.next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(status)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.move(
                    next,
                    path.resolve("status.json"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if the upload never came to its end. */
    Optional<ImportStatus> read() {
        Path status = path.resolve("status.json");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(status), ImportStatus.class));
        } catch (IOException | JacksonException e) {
            logger.warn("The status of an import cannot be read: {}", path.getFileName());
            return Optional.empty();
        }
    }

    void deleteFiles() {
        Path files = path.resolve("files");
        try (DirectoryStream<Path> all = Files.newDirectoryStream(files)) {
            for (Path file : all) {
                Files.delete(file);
            }
            Files.delete(files);
        } catch (IOException e) {
            logger.warn("The files of an import that is over cannot be deleted: {}", path.getFileName());
        }
    }

    /** The rows that were rejected or noted. */
    void deleteRows() {
        try {
            Files.deleteIfExists(rejects());
            Files.deleteIfExists(notes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteAll() {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            logger.warn("An upload that was refused cannot be deleted: {}", path.getFileName());
        }
    }
}
