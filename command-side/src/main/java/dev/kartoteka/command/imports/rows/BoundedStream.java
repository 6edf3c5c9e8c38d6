package dev.kartoteka.command.imports.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails when more than a number of bytes is read. */
final class BoundedStream extends FilterInputStream {

    private final long most;
    private long read;

    BoundedStream(InputStream stream, long most) {
        super(stream);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw new UnreadableFile("It has more than " + most + " bytes once unpacked");
        }
    }
}
