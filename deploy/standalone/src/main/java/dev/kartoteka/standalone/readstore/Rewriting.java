package dev.kartoteka.standalone.readstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Writes everything anew and blanks the rest of the file, so that nothing of what was changed or deleted is left in it. While it
 * runs nobody else may write. A crash leaves a file that opens with its last version.
 */
final class Rewriting {

    private static final int BLOCK = 4096;
    private static final int HEADER_BLOCKS = 2;
    private static final int ALL = 100;
    private static final int TRIES = 30;
    private static final int WRITES_BETWEEN = 5;
    private static final String MAP = "rewritten";
    private static final String CHUNK = "chunk.";
    private static final String HEADER = "chunk:";
    private static final int LONGEST_HEADER = 1024;
    private static final int FOOTER = 128;

    private final MVStore store;
    private final Path path;

    Rewriting(MVStore store, Path path) {
        this.store = store;
        this.path = path;
    }

    void run() {
        int retention = store.getRetentionTime();
        int versions = store.getVersionsToKeep();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        try {
            dropWriteBuffers();
            store.commit();
            replaceChunks();
            store.sync();
            blank(free());
        } finally {
            store.setVersionsToKeep(versions);
            store.setRetentionTime(retention);
        }
    }

    /**
     * The engine writes chunks from buffers that it uses again without blanking them, up to the end of a block: behind the last
     * page of a new chunk stands what was in a chunk before.
     */
    private void dropWriteBuffers() {
        FileStore<?> file = store.getFileStore();
        for (int i = 0;
                i <= FileStore.PIPE_LENGTH;
                i++) { // as many as it keeps; new ones are made when these are not given back
            var unused = file.getWriteBuffer();
        }
    }

    /**
     * Live pages move on; the engine gives a chunk up when a later version is written, so versions are written until none of the
     * old chunks is left.
     */
    private void replaceChunks() {
        Set<String> before = chunks().keySet();
        Set<String> left = new TreeSet<>(before);
        MVMap<String, Long> rewritten = store.openMap(MAP);
        for (long i = 0; i < TRIES && !left.isEmpty(); i++) {
            if (i % WRITES_BETWEEN == 0) {
                store.compact(ALL, Integer.MAX_VALUE);
            }
            rewritten.put("round", i); // without a change there is no new version
            store.commit();
            left.retainAll(chunks().keySet());
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException(left.size() + " of " + before.size() + " chunks of the read store stay");
        }
    }

    private Map<String, String> chunks() {
        return store.getLayoutMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CHUNK))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private BitSet free() {
        BitSet free = new BitSet();
        free.set(HEADER_BLOCKS, (int) (store.getFileStore().size() / BLOCK) + 1);
        chunks().values().forEach(chunk -> keep(chunk, free));
        keepLatest(free);
        return free;
    }

    private static void keep(String chunk, BitSet free) {
        int block = (int) attribute(chunk, "block");
        free.clear(block, block + (int) attribute(chunk, "len"));
    }

    /**
     * The chunk that was written last is in no list yet, though pages of the list itself are in it: without it the file would
     * open as it was before, and so would lose what is written from now on. It is the one with the highest number.
     */
    private void keepLatest(BitSet free) {
        long latest = chunks().keySet().stream()
                .mapToLong(key -> Long.parseLong(key.substring(CHUNK.length()), 16))
                .max()
                .orElse(0);
        int begin = 0;
        int length = 0;
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            for (int block = free.nextSetBit(0); block >= 0; block = free.nextSetBit(block + 1)) {
                String footer = footer(file, block);
                if (!footer.isEmpty() && attribute(footer, "chunk") > latest) {
                    latest = attribute(footer, "chunk");
                    begin = block;
                    length = (int) attribute(footer, "len");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The read store cannot be read", e);
        }
        free.clear(begin, begin + length);
    }

    /** What stands at the end of the chunk that begins there; empty if none does. */
    private static String footer(FileChannel file, int block) throws IOException {
        String header = text(file, (long) block * BLOCK, LONGEST_HEADER);
        if (!header.startsWith(HEADER)) {
            return "";
        }
        long end = (block + attribute(header, "len")) * BLOCK;
        String footer = text(file, end - FOOTER, FOOTER);
        return footer.startsWith(HEADER) && attribute(footer, "chunk") == attribute(header, "chunk") ? footer : "";
    }

    private static String text(FileChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int read = file.read(bytes, position);
        String text = new String(bytes.array(), 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
        return text.split("\n", 2)[0].trim();
    }

    private static long attribute(String chunk, String name) {
        return Arrays.stream(chunk.split(",", -1))
                .filter(pair -> pair.startsWith(name + ":"))
                .mapToLong(pair -> Long.parseLong(pair.substring(name.length() + 1), 16))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A chunk without " + name));
    }

    private void blank(BitSet blocks) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
            long end = file.size();
            for (int block = blocks.nextSetBit(0); block >= 0; block = blocks.nextSetBit(block + 1)) {
                long at = (long) block * BLOCK;
                if (at < end) {
                    zeros.clear().limit((int) Math.min(BLOCK, end - at));
                    while (zeros.hasRemaining()) {
                        at += file.write(zeros, at);
                    }
                }
            }
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The free space of the read store cannot be blanked", e);
        }
    }
}
