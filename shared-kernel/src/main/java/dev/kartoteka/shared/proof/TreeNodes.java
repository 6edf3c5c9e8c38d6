package dev.kartoteka.shared.proof;

/** Where the nodes of a Merkle tree are kept. */
@FunctionalInterface
public interface TreeNodes {

    /**
     * The hash of a subtree that is full.
     *
     * @param level 0 for leaves; the subtree has 2 to this power of them
     * @param index of the subtree among those of its level, from 0
     */
    Hash node(int level, long index);
}
