package dev.kartoteka.shared.proof;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks a history from its first event on against signed heads, and stops at the first thing that is wrong. Heads may be told
 * at any time before the event of their size.
 *
 * <p>Each event is told with the leaf that was kept of it. Where event and leaf differ, this is the position. Where someone made
 * them agree again, the next signed head differs, and the position is one after the last head that agreed.
 */
public final class HistoryVerifier {

    private final HeadKey key;
    private final NavigableMap<Long, SignedHead> heads = new TreeMap<>();
    private final GrowingTree tree = new GrowingTree();
    private long signedUpTo;
    private @Nullable Verdict bad;

    public HistoryVerifier(HeadKey key) {
        this.key = key;
    }

    /** Adds heads to check against; of one size, all are checked. */
    public void expect(Collection<SignedHead> more) {
        more.forEach(this::expect);
    }

    public void expect(SignedHead head) {
        if (bad != null) {
            return;
        }
        if (!key.hasSigned(head)) {
            between(
                    signedUpTo + 1,
                    Math.max(head.size(), signedUpTo + 1),
                    "The head of size " + head.size() + " is not signed by the key " + key.id());
            return;
        }
        SignedHead other = heads.putIfAbsent(head.size(), head);
        if (other != null && !other.rootHash().equals(head.rootHash())) {
            between(signedUpTo + 1, head.size(), "Two histories of size " + head.size() + " were signed");
        } else if (head.size() == tree.size()) {
            compare(head);
        } else if (head.size() < tree.size() && other == null) {
            throw new IllegalStateException("The head of size " + head.size() + " comes too late to be compared");
        }
    }

    /**
     * The next event.
     *
     * @param kept the leaf that was kept of it; null where none is known
     * @return whether all is well so far
     */
    public boolean next(RawEvent event, @Nullable Hash kept) {
        if (bad != null) {
            return false;
        }
        long position = tree.size() + 1;
        Hash leaf = event.leaf(position);
        if (kept != null && !kept.equals(leaf)) {
            between(position, position, "The event is not the one that was recorded at this position");
            return false;
        }
        tree.append(leaf);
        SignedHead head = heads.get(position);
        return head == null || compare(head);
    }

    /** No more events. */
    public Verdict end() {
        Map.Entry<Long, SignedHead> beyond = bad == null ? heads.higherEntry(tree.size()) : null;
        if (beyond != null) {
            between(
                    tree.size() + 1,
                    tree.size() + 1,
                    "The event is missing: a head of size " + heads.lastKey() + " was signed");
        }
        return bad == null ? Verdict.valid(tree.size(), signedUpTo) : bad;
    }

    /** What is wrong so far; null when nothing is. */
    public @Nullable Verdict bad() {
        return bad;
    }

    /** How many events were told and are right. */
    public long events() {
        return tree.size();
    }

    /** Says that something else is wrong, unless something was before. */
    public void between(long first, long last, String problem) {
        if (bad == null) {
            bad = Verdict.bad(tree.size(), signedUpTo, first, last, problem);
        }
    }

    private boolean compare(SignedHead head) {
        if (!head.isOf(tree.root())) {
            between(
                    signedUpTo + 1,
                    Math.max(head.size(), signedUpTo + 1),
                    "The events up to " + head.size() + " are not those of the head that was signed at "
                            + head.signedAt());
            return false;
        }
        signedUpTo = Math.max(signedUpTo, head.size());
        heads.headMap(head.size()).clear();
        return true;
    }
}
