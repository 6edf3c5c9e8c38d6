package dev.kartoteka.shared.proof;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs by RFC 9162, sections 2.1.3.2 and 2.1.4.2, knowing nothing of the tree but its roots. */
public final class Proofs {

    private Proofs() {}

    /** Whether a leaf, counted from 0, is in the tree of so many leaves and this root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                int up = Long.numberOfTrailingZeros(node); // not 0, since it is odd or equal to what is not 0
                node >>>= up;
                last >>>= up;
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the tree of {@code from} leaves is the beginning of the one of {@code to} leaves. */
    public static boolean consistent(long from, Hash fromRoot, long to, Hash toRoot, List<Hash> proof) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to || from == 0) {
            return proof.isEmpty() && (from == to ? fromRoot.equals(toRoot) : fromRoot.equals(Hash.ofNothing()));
        }
        List<Hash> path = new ArrayList<>(proof);
        if (Long.bitCount(from) == 1) {
            path.add(0, fromRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        int shift = Long.numberOfTrailingZeros(from); // as many trailing ones has the index of its last leaf
        long node = (from - 1) >>> shift;
        long last = (to - 1) >>> shift;
        Hash older = path.get(0);
        Hash newer = path.get(0);
        for (Hash sibling : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = Hash.ofNode(sibling, older);
                newer = Hash.ofNode(sibling, newer);
                int up = Long.numberOfTrailingZeros(node); // not 0, since it is odd or equal to what is not 0
                node >>>= up;
                last >>>= up;
            } else {
                newer = Hash.ofNode(newer, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && older.equals(fromRoot) && newer.equals(toRoot);
    }
}
