package dev.kartoteka.shared.proof;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of a tree that only grows, by RFC 9162, section 2.1. Leaves are counted from 0 here. */
public final class MerkleTree {

    private MerkleTree() {}

    /** Of the first leaves. */
    public static Hash root(TreeNodes nodes, long size) {
        return size == 0 ? Hash.ofNothing() : range(nodes, 0, size);
    }

    /** That a leaf is in the tree of so many leaves. */
    public static List<Hash> inclusionProof(TreeNodes nodes, long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("There is no such leaf in a tree of this size");
        }
        List<Hash> path = new ArrayList<>();
        path(nodes, leaf, 0, size, path);
        return path;
    }

    /** That the tree of {@code from} leaves is the beginning of the one of {@code to} leaves. */
    public static List<Hash> consistencyProof(TreeNodes nodes, long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("A tree is consistent with a later one only");
        }
        List<Hash> proof = new ArrayList<>();
        if (from > 0) {
            subproof(nodes, from, 0, to, true, proof);
        }
        return proof;
    }

    private static void path(TreeNodes nodes, long leaf, long first, long end, List<Hash> path) {
        if (end - first == 1) {
            return;
        }
        long middle = first + split(end - first);
        if (leaf < middle) {
            path(nodes, leaf, first, middle, path);
            path.add(range(nodes, middle, end));
        } else {
            path(nodes, leaf, middle, end, path);
            path.add(range(nodes, first, middle));
        }
    }

    /** @param known whether the one who checks has the hash of these leaves already */
    private static void subproof(TreeNodes nodes, long from, long first, long end, boolean known, List<Hash> proof) {
        if (from == end) {
            if (!known) {
                proof.add(range(nodes, first, end));
            }
            return;
        }
        long middle = first + split(end - first);
        if (from <= middle) {
            subproof(nodes, from, first, middle, known, proof);
            proof.add(range(nodes, middle, end));
        } else {
            subproof(nodes, from, middle, end, false, proof);
            proof.add(range(nodes, first, middle));
        }
    }

    /** Of leaves that begin where a full subtree of at least their number begins. */
    private static Hash range(TreeNodes nodes, long first, long end) {
        long size = end - first;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.node(level, first >>> level);
        }
        long middle = first + split(size);
        return Hash.ofNode(range(nodes, first, middle), range(nodes, middle, end));
    }

    /** The largest power of two that is less. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
