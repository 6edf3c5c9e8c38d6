package dev.kartoteka.platform.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how many bytes were read of it. */
public class CountedStream extends FilterInputStream {

    private long count;

    public CountedStream(InputStream in) {
        super(in);
    }

    /** How many bytes were read so far. */
    public final long count() {
        return count;
    }

    @Override
    public final int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public final int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    void count(int more) {
        count += more;
    }
}
