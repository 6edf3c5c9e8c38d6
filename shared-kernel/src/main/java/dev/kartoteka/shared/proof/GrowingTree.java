package dev.kartoteka.shared.proof;

import java.util.ArrayList;
import java.util.List;

/** The root of a tree that grows leaf by leaf, in memory that hardly does. */
public final class GrowingTree {

    /** Of the full subtrees that the leaves fall into, the largest first. */
    private final List<Hash> subtrees = new ArrayList<>();

    private long size;

    /** A tree without leaves. */
    public GrowingTree() {}

    /** A tree that has grown before. */
    public GrowingTree(TreeNodes nodes, long size) {
        this.size = size;
        long first = 0;
        for (long left = size; left > 0; left -= Long.highestOneBit(left)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(left));
            subtrees.add(nodes.node(level, first >>> level));
            first += Long.highestOneBit(left);
        }
    }

    public void append(Hash leaf) {
        Hash hash = leaf;
        for (long even = size; (even & 1) == 1; even >>>= 1) {
            hash = Hash.ofNode(subtrees.remove(subtrees.size() - 1), hash);
        }
        subtrees.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (subtrees.isEmpty()) {
            return Hash.ofNothing();
        }
        Hash root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(subtrees.get(i), root);
        }
        return root;
    }
}
