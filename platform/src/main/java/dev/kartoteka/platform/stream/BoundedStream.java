package dev.kartoteka.platform.stream;

import java.io.InputStream;
import java.util.function.Supplier;

/** Fails as soon as more than a number of bytes was read of it: what is sent says nothing, or what is not true, of its size. */
public final class BoundedStream extends CountedStream {

    private final long most;
    private final Supplier<? extends RuntimeException> tooMuch;

    /** @param tooMuch what is thrown at the first byte beyond {@code most} */
    public BoundedStream(InputStream in, long most, Supplier<? extends RuntimeException> tooMuch) {
        super(in);
        this.most = most;
        this.tooMuch = tooMuch;
    }

    @Override
    void count(int more) {
        super.count(more);
        if (count() > most) {
            throw tooMuch.get();
        }
    }
}
