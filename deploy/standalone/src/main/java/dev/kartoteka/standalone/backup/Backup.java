package dev.kartoteka.standalone.backup;

import dev.kartoteka.shared.proof.ExportVerifier;
import dev.kartoteka.shared.proof.SignedHead;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.DataFormat;
import dev.kartoteka.standalone.eventstore.EventStoreServer;
import dev.kartoteka.standalone.eventstore.RunningDatabase;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a backup of a data directory, whether the system runs on it or not. First the signed heads, then the database: so no
 * head is in it of events that are not. Read models are left out, since they are made from the events, and so is the master key
 * unless asked for.
 */
public final class Backup {

    private static final Logger logger = LoggerFactory.getLogger(Backup.class);
    private static final String HEADS = "proof/heads.ndjson";

    private final Path dataDirectory;
    private final Path proofDirectory;
    private final @Nullable Path masterKey;

    /** @param masterKey the file of it, if it is to be in the backup */
    public Backup(Path dataDirectory, Path proofDirectory, @Nullable Path masterKey) {
        this.dataDirectory = dataDirectory;
        this.proofDirectory = proofDirectory;
        this.masterKey = masterKey;
    }

    /** What was taken, at least. */
    public record Taken(Instant at, long events, long signed) {}

    /**
     * Takes it. The file is there when this comes back, and on disk; before that there is none of its name.
     *
     * @throws BackupFailed if there is nothing to take, or the file is there already
     */
    public Taken to(Path file) throws IOException, SQLException {
        if (!Files.isDirectory(dataDirectory.resolve(DatabaseCopy.FOLDER))) {
            throw new BackupFailed(dataDirectory + " is no data directory with an event store of its own");
        }
        if (Files.exists(file)) {
            throw new BackupFailed(file + " is there already");
        }
        if (masterKey != null && !Files.isReadable(masterKey)) {
            throw new BackupFailed("there is no file of the master key that could be read: " + masterKey);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        OwnersOnly.createFile(part);
        try {
            Taken taken = take(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file);
            return taken;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Taken take(Path part) throws IOException, SQLException {
        Optional<DataDirectoryLock> free = DataDirectoryLock.takeIfFree(dataDirectory);
        if (free.isEmpty()) {
            return copy(part); // the system runs
        }
        try (DataDirectoryLock held = free.get()) {
            DataFormat.require(held);
            EventStoreServer server = EventStoreServer.start(held);
            try {
                return copy(part);
            } finally {
                server.close();
            }
        }
    }

    private Taken copy(Path part) throws IOException, SQLException {
        int format = DataFormat.of(dataDirectory);
        try (Connection connection = RunningDatabase.connect(dataDirectory);
                BackupArchive archive = new BackupArchive(part)) {
            long signed = copyProof(archive);
            long events = new DatabaseCopy(dataDirectory, archive).copyTo(connection);
            Instant taken = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            archive.file("postgres.password", dataDirectory.resolve("postgres.password"));
            copyFolder("keys", dataDirectory.resolve("keys"), archive);
            copyContents(archive); // after the database: a content is there before the event that names it
            if (masterKey != null) {
                archive.file("master-key", masterKey);
            }
            archive.finish(format, taken, events, signed);
            return new Taken(taken, events, signed);
        }
    }

    /** @return how many events the last head is of */
    private long copyProof(BackupArchive archive) throws IOException {
        Path heads = proofDirectory.resolve("heads.ndjson");
        long signed = 0;
        if (Files.exists(heads)) {
            byte[] whole = wholeLines(Files.readAllBytes(heads));
            archive.file(HEADS, whole);
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new ByteArrayInputStream(whole), StandardCharsets.UTF_8))) {
                List<SignedHead> all = ExportVerifier.heads(lines);
                signed = all.isEmpty() ? 0 : all.get(all.size() - 1).size();
            }
        }
        Path key = proofDirectory.resolve("signing-key.pem");
        if (Files.exists(key)) {
            archive.file("proof/signing-key.pem", key);
        }
        return signed;
    }

    /** Without one that is just being written: it is not published yet. */
    private static byte[] wholeLines(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(content, end);
    }

    /** Documents and files, sealed as they lie there. One that an erasure deletes meanwhile is left out. */
    private void copyContents(BackupArchive archive) throws IOException {
        Path contents = dataDirectory.resolve("documents");
        if (!Files.isDirectory(contents)) {
            return;
        }
        List<Path> records;
        try (Stream<Path> found = Files.list(contents)) {
            records = found.filter(Files::isDirectory).sorted().toList();
        }
        for (Path record : records) {
            for (Path file : contentsOf(record)) {
                try {
                    archive.file("documents/" + record.getFileName() + "/" + file.getFileName(), file);
                } catch (NoSuchFileException e) {
                    logger.debug("A content was erased while the backup was taken");
                }
            }
        }
    }

    /** Those that are whole. */
    private static List<Path> contentsOf(Path record) throws IOException {
        try (Stream<Path> found = Files.list(record)) {
            return found.filter(file -> !file.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static void copyFolder(String name, Path folder, BackupArchive archive) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                archive.file(name + "/" + file.getFileName(), file);
            }
        }
    }
}
