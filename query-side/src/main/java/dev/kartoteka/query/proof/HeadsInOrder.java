package dev.kartoteka.query.proof;

import dev.kartoteka.shared.proof.SignedHead;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Goes through all heads from the smallest on, in portions, along with the events. */
final class HeadsInOrder {

    private static final int PORTION = 500;

    private final Heads heads;
    private final Deque<SignedHead> portion = new ArrayDeque<>();
    private long last = -1;
    private boolean exhausted;

    HeadsInOrder(Heads heads) {
        this.heads = heads;
    }

    /** The next ones up to a size. */
    List<SignedHead> upTo(long size) {
        List<SignedHead> next = new ArrayList<>();
        fill();
        while (!portion.isEmpty() && portion.getFirst().size() <= size) {
            next.add(portion.removeFirst());
            fill();
        }
        return next;
    }

    private void fill() {
        if (portion.isEmpty() && !exhausted) {
            portion.addAll(heads.after(last, PORTION));
            exhausted = portion.size() < PORTION;
            last = portion.isEmpty() ? last : portion.getLast().size();
        }
    }

    void forEach(Consumer<SignedHead> consumer) {
        fill();
        while (!portion.isEmpty()) {
            consumer.accept(portion.removeFirst());
            fill();
        }
    }
}
