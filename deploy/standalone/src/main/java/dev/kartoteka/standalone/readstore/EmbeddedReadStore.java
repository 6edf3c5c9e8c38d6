package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server within this JVM that speaks the MongoDB wire protocol, on the loopback address only, and keeps everything in
 * one file.
 *
 * <p><b>Durability.</b> The file has versions that span all databases, collections and indexes. About twice a second a
 * new version is written, always between two commands: never in the middle of one, however many documents it changes.
 * After the process is killed the store opens with the last version written: all commands up to some moment of at most
 * about half a second before (longer while the disk is slower than the writers), and none after it. So documents, their
 * index entries and the tokens of projections kept beside them go back together, and a projection that resumes from its
 * token finds its documents as they were at that token. Data reaches the disk itself every ten seconds and at a clean
 * close; after a power cut the store may be older still, or damaged.
 *
 * <p><b>Damage.</b> At start every page is read and its checksum compared. A file that cannot be read whole, or is of
 * another format, is moved aside as {@code read-store.mv.damaged}, over an earlier one, and an empty store takes its
 * place, to be rebuilt from the events. A file cut short opens with an earlier version when that version is whole.
 *
 * <p><b>A full disk</b> lets the store stand still: what would change it is refused, reads are answered, and with room it goes on.
 */
public final class EmbeddedReadStore implements AutoCloseable {

    private static final String FILE_NAME = "read-store.mv";

    /** Each connection stays with one thread; a slow query holds up only those that share it. */
    private static final int CONNECTION_THREADS = 16;

    private final StoreFile file;
    private final MongoServer server;
    private final String connectionString;

    private EmbeddedReadStore(StoreFile file, MongoServer server) {
        this.file = file;
        this.server = server;
        this.connectionString =
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /**
     * Opens the store and begins to listen.
     *
     * @param dataDir where the file is; made if absent
     * @param port on the loopback address; 0 for any free one
     * @throws IllegalStateException when another process has the store open
     * @throws UncheckedIOException when the directory cannot be made or a damaged file not moved
     */
    public static EmbeddedReadStore start(Path dataDir, int port) {
        try {
            Files.createDirectories(dataDir);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of the read store cannot be made: " + dataDir, e);
        }
        return start(StoreFile.open(dataDir.resolve(FILE_NAME)), port);
    }

    static EmbeddedReadStore start(StoreFile file, int port) {
        try {
            MongoServer server = new MongoServer(new ReadStoreBackend(file));
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, CONNECTION_THREADS);
            return new EmbeddedReadStore(file, server);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** For the driver: {@code mongodb://127.0.0.1:port}. There is no user and no password. */
    public String connectionString() {
        return connectionString;
    }

    /** Has something done when a write has failed, after which the store answers nothing more; what it lost is in the events. */
    public EmbeddedReadStore whenBroken(Runnable action) {
        file.whenBroken(action);
        return this;
    }

    /** Whether the store began empty, because there was no file or it was damaged, so that it must be built. */
    public boolean startedFresh() {
        return file.isFresh();
    }

    /**
     * Writes the file anew, so that nothing is left in it of what was changed or deleted: the store keeps earlier versions of
     * its pages until their place is needed. Takes as long as writing all documents; whoever writes meanwhile waits.
     */
    public void clearRemnants() {
        file.rewrite();
    }

    /** Closes all connections, then writes everything. */
    @Override
    public void close() {
        server.shutdownNow();
        file.close();
    }
}
