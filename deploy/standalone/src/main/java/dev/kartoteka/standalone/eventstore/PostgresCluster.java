package dev.kartoteka.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** The files of the database: created once, in a directory of another name, so that half a cluster is never taken for one. */
record PostgresCluster(Path directory, String password) {

    static final String USER = "kartoteka";

    /** Finds the cluster of this data directory, or creates it. */
    static PostgresCluster in(Path dataDirectory, PostgresPrograms programs) throws IOException {
        Path directory = dataDirectory.resolve("postgres");
        Path passwordFile = dataDirectory.resolve("postgres.password");
        if (!Files.isDirectory(directory)) {
            Path fresh = dataDirectory.resolve("postgres.initialising");
            FileUtils.deleteDirectory(
                    fresh.toFile()); // of a first start that was interrupted: nothing was stored in it
            writePassword(passwordFile);
            programs.run("initdb", initialisation(fresh, passwordFile));
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        if (!Files.isReadable(passwordFile)) {
            throw new DataDirectoryUnavailable(
                    "The file " + passwordFile + " is missing: the database next to it cannot be"
                            + " opened without it. Restore it from the backup.");
        }
        return new PostgresCluster(
                directory, Files.readString(passwordFile, UTF_8).strip());
    }

    /**
     * Writes all settings, and so forgets those of an earlier version. Durability is spelled out although it is PostgreSQL's
     * default, because an acknowledged event must survive a power cut.
     */
    void configure(int port) throws IOException {
        Files.writeString(directory.resolve("postgresql.conf"), """
                # Written at every start; changes made here are lost.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %d
                password_encryption = 'scram-sha-256'
                max_connections = 30
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                data_sync_retry = off
                wal_level = replica
                # A file of the log that is used again keeps what an erasure has to be rid of until it is written over.
                wal_recycle = off
                shared_buffers = 128MB
                # What the log takes on the disk between two checkpoints; pages that it holds whole are packed, which costs little.
                max_wal_size = 256MB
                min_wal_size = 32MB
                wal_compression = pglz
                checkpoint_timeout = 15min
                jit = off
                huge_pages = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_min_messages = warning
                # The details and statements of errors may name what people entered.
                log_error_verbosity = terse
                log_min_error_statement = panic
                """.formatted(port), UTF_8);
    }

    private static List<String> initialisation(Path directory, Path passwordFile) {
        return List.of(
                "-D",
                directory.toString(),
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--data-checksums"); // a bit that the disk turned is found when its page is read, and never served
    }

    private static void writePassword(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Base64.getUrlEncoder().encodeToString(random) + "\n", UTF_8);
    }
}
