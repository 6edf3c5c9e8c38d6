package dev.kartoteka.standalone.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import dev.kartoteka.standalone.eventstore.DataDirectoryLock;
import dev.kartoteka.standalone.eventstore.EventStoreServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A data directory in a file that is small enough to be kept with the program: tables as they were laid out and what was in them,
 * and the small files beside them. The database's own pages are not kept, nor read models, which are made from the events.
 */
final class OlderBuild {

    private static final String FILES = "files/";
    private static final String MADE = "/1-made.sql";
    private static final String ROWS = "/2-rows/";
    private static final String BOUND = "/3-bound.sql";

    private static final String TABLES =
            "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1";
    private static final String SCHEMA = "create schema if not exists %s";
    private static final String TABLE = "select 'create table %1$s (' || string_agg(quote_ident(a.attname) || ' '"
            + " || format_type(a.atttypid, a.atttypmod)"
            + " || case when a.attidentity <> '' then ' generated always as identity' else '' end"
            + " || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')"
            + " || case when a.attnotnull then ' not null' else '' end, ', ' order by a.attnum) || ')'"
            + " from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
            + " where a.attrelid = '%1$s'::regclass and a.attnum > 0 and not a.attisdropped";
    private static final String CONSTRAINTS = "select 'alter table ' || conrelid::regclass || ' add constraint '"
            + " || conname || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c"
            + " join pg_namespace n on n.oid = c.connamespace where n.nspname not in ('pg_catalog', 'information_schema')"
            + " and contype in ('p', 'u', 'c', 'f') order by contype = 'f', 1";
    private static final String INDEXES = "select pg_get_indexdef(i.indexrelid) from pg_index i"
            + " where i.indrelid = '%s'::regclass"
            + " and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid) order by 1";
    private static final String DATABASES = "select datname from pg_database where not datistemplate order by 1";

    /** What nobody needs to answer anything. */
    private static final List<String> LEFT_EMPTY =
            List.of("public.access_log", "login.sessions", "login.refresh_tokens");

    /** The server's, which the one that unpacks it has of its own; and what is made anew from the events. */
    private static final Pattern OTHERS = Pattern.compile("postgres.*|read-store.*|lock");

    private OlderBuild() {}

    /** Of a system that has ended. */
    static void keep(Path dataDirectory, Map<String, byte[]> more, Path file) throws Exception {
        Map<String, byte[]> entries = new TreeMap<>(more);
        try (DataDirectoryLock lock = DataDirectoryLock.take(dataDirectory);
                EventStoreServer server = EventStoreServer.start(lock)) {
            for (String database : databases(server)) {
                try (HikariDataSource pool = server.newPool(database, 1);
                        Connection connection = pool.getConnection()) {
                    keepTables(connection, database, entries);
                }
            }
        }
        try (Stream<Path> files = Files.list(dataDirectory)) {
            files.filter(one -> !OTHERS.matcher(one.getFileName().toString()).matches())
                    .forEach(one -> keepFiles(dataDirectory, one, entries));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry next = new ZipEntry(entry.getKey());
                next.setTime(0);
                zip.putNextEntry(next);
                zip.write(entry.getValue());
            }
        }
    }

    private static List<String> databases(EventStoreServer server) throws SQLException {
        try (HikariDataSource pool = server.newPool(1);
                Connection connection = pool.getConnection()) {
            return all(connection, DATABASES);
        }
    }

    private static void keepTables(Connection connection, String database, Map<String, byte[]> entries)
            throws SQLException, IOException {
        List<String> made = new ArrayList<>();
        List<String> bound = new ArrayList<>(all(connection, CONSTRAINTS));
        for (String table : all(connection, TABLES)) {
            made.add(SCHEMA.formatted(table.substring(0, table.indexOf('.'))));
            made.addAll(all(connection, TABLE.formatted(table)));
            bound.addAll(all(connection, INDEXES.formatted(table)));
            if (!LEFT_EMPTY.contains(table)) {
                entries.put(database + ROWS + table, rows(connection, table));
            }
        }
        entries.put(database + MADE, String.join(";\n", made).getBytes(UTF_8));
        entries.put(database + BOUND, String.join(";\n", bound).getBytes(UTF_8));
    }

    /** The server writes and reads the file, as it is on the same machine. */
    private static byte[] rows(Connection connection, String table) throws SQLException, IOException {
        Path rows = Files.createTempFile("rows", ".copy");
        try (Statement statement = connection.createStatement()) {
            statement.execute("copy " + table + " to '" + rows + "'");
            return Files.readAllBytes(rows);
        } finally {
            Files.delete(rows);
        }
    }

    private static void keepFiles(Path directory, Path one, Map<String, byte[]> entries) {
        try (Stream<Path> files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(FILES + directory.relativize(file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a data directory of it, as if the build that kept it had just ended.
     *
     * @return the rest that was kept
     */
    static Map<String, byte[]> unpack(InputStream file, Path dataDirectory) throws Exception {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        Files.createDirectories(dataDirectory);
        try (DataDirectoryLock lock = DataDirectoryLock.take(dataDirectory);
                EventStoreServer server = EventStoreServer.start(lock)) {
            for (String database : entries.keySet().stream()
                    .filter(name -> name.endsWith(MADE))
                    .map(name -> name.substring(0, name.length() - MADE.length()))
                    .toList()) {
                try (HikariDataSource pool = server.newPool(database, 1);
                        Connection connection = pool.getConnection()) {
                    unpackTables(connection, database, entries);
                }
            }
        }
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(FILES)) {
                Path to = dataDirectory.resolve(entry.getKey().substring(FILES.length()));
                Files.createDirectories(to.getParent());
                Files.write(to, entry.getValue());
            }
        }
        return entries;
    }

    private static void unpackTables(Connection connection, String database, Map<String, byte[]> entries)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(new String(entries.get(database + MADE), UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (entry.getKey().startsWith(database + ROWS)) {
                    String table = entry.getKey().substring((database + ROWS).length());
                    Path rows = Files.write(Files.createTempFile("rows", ".copy"), entry.getValue());
                    statement.execute("copy " + table + " from '" + rows + "'");
                    Files.delete(rows);
                }
            }
            statement.execute(new String(entries.get(database + BOUND), UTF_8));
            statement.execute("set synchronous_commit = on");
            statement.execute("create table kept (); drop table kept"); // whose commit takes the others along
        }
    }

    private static List<String> all(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
