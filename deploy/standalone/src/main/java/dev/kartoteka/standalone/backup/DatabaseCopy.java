package dev.kartoteka.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the files of a running PostgreSQL, all its databases at one moment, by PostgreSQL's "low level" way: files are
 * copied while they change, and the part of the log that was written meanwhile makes them whole when the copy is started. The
 * moment is that of {@link #copyTo}'s end.
 */
final class DatabaseCopy {

    static final String FOLDER = "postgres";

    private static final String LOG = "pg_wal";
    private static final String CONTROL = "global/pg_control";
    private static final Pattern LOG_FILE = Pattern.compile("[0-9A-F]{24}");

    /** What PostgreSQL's manual says need not or must not be copied; the folders themselves are wanted. */
    private static final Set<String> EMPTY_FOLDERS = Set.of(
            LOG, "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Pattern LEFT_OUT = Pattern.compile("postmaster\\.(pid|opts)|backup_label(\\.old)?"
            + "|tablespace_map(\\.old)?|pg_internal\\.init.*|pgsql_tmp.*");

    private final Path cluster;
    private final BackupArchive archive;

    DatabaseCopy(Path dataDirectory, BackupArchive archive) {
        this.cluster = dataDirectory.resolve(FOLDER);
        this.archive = archive;
    }

    /** @return how many events there were shortly before the moment of the copy */
    long copyTo(Connection connection) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            // else a checkpoint would delete the log that the copy needs; gone when the connection ends, however it
            // does
            one(statement, "select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
            String from = one(statement, "select pg_walfile_name(pg_backup_start('kartoteka', true))");
            copyFiles();
            archive.file(path(cluster.resolve(CONTROL)), cluster.resolve(CONTROL));
            long events = Long.parseLong(one(statement, "select coalesce(max(position), 0) from events"));
            String to;
            try (ResultSet stopped = statement.executeQuery(
                    "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive => false)")) {
                stopped.next();
                to = stopped.getString(1);
                archive.file(FOLDER + "/backup_label", stopped.getString(2).getBytes(UTF_8));
            }
            copyLog(from, to);
            one(statement, "select pg_drop_replication_slot('backup_' || pg_backend_pid())");
            statement.execute("checkpoint"); // deletes log that an erasure meanwhile could not
            return events;
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void copyFiles() throws IOException {
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                archive.directory(path(directory));
                return EMPTY_FOLDERS.contains(cluster.relativize(directory).toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean leftOut =
                        LEFT_OUT.matcher(String.valueOf(file.getFileName())).matches()
                                || file.equals(cluster.resolve(CONTROL)); // the last one
                if (!leftOut) {
                    try {
                        archive.file(path(file), file);
                    } catch (NoSuchFileException e) {
                        return FileVisitResult.CONTINUE; // deleted meanwhile: the log says so
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private void copyLog(String from, String to) throws IOException {
        List<Path> needed;
        try (Stream<Path> log = Files.list(cluster.resolve(LOG))) {
            needed = log.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return LOG_FILE.matcher(name).matches() && from.compareTo(name) <= 0 && name.compareTo(to) <= 0;
                    })
                    .sorted()
                    .toList();
        }
        if (needed.isEmpty() || !needed.get(needed.size() - 1).endsWith(to)) {
            throw new BackupFailed("the database has deleted a part of its log that the copy needs");
        }
        for (Path file : needed) {
            archive.file(path(file), file);
        }
    }

    private String path(Path inCluster) {
        Path relative = cluster.relativize(inCluster);
        return relative.toString().isEmpty()
                ? FOLDER
                : FOLDER + "/" + relative.toString().replace('\\', '/');
    }
}
