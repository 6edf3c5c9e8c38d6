package dev.kartoteka.standalone.readstore;

import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;

/** The storage engine's file, which tells when the pages of a version are known and only have to be written. */
final class VersionedFile extends SingleFileStore {

    private static final int CACHE_MEGABYTES = 64;

    private final Runnable whenKnown;

    private VersionedFile(Runnable whenKnown) {
        super(Map.of("cacheSize", CACHE_MEGABYTES));
        this.whenKnown = whenKnown;
    }

    /** @param whenKnown called by the thread that writes a version, before it writes the first page */
    static MVStore open(Path path, Runnable whenKnown) {
        VersionedFile file = new VersionedFile(whenKnown);
        file.open(path.toString(), false, null);
        return new MVStore.Builder()
                .adoptFileStore(file)
                .compress() // names of fields and beginnings of keys repeat: a fifth is left. Pages written before are
                // read as they are
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
    }

    /** What the engine asks for after it has collected the roots of a version and before it writes the first page. */
    @Override
    public WriteBuffer getWriteBuffer() {
        whenKnown.run();
        return super.getWriteBuffer();
    }

    /**
     * A page that is replaced before it has been written is counted as removed when it is written: by the engine in the version
     * after the present one. Whoever is killed in between has a page that nothing leads to and nothing removes, and with it
     * its chunk and whatever else was in it, for ever.
     */
    @Override
    public void accountForRemovedPage(long position, long version, boolean pinned, int page) {
        super.accountForRemovedPage(position, Math.min(version, getMvStore().getCurrentVersion()), pinned, page);
    }
}
