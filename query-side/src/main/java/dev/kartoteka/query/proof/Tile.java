package dev.kartoteka.query.proof;

import dev.kartoteka.shared.proof.Hash;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Up to 256 neighbouring nodes of one level of the tree; the seven levels between them and the next tile's are computed. Tiles
 * are how transparency logs keep their trees: a document for 256 events, not for each.
 */
final class Tile {

    /** Levels of the tree from one level of tiles to the next. */
    static final int HEIGHT = 8;

    static final int WIDTH = 1 << HEIGHT;

    private final byte[] hashes = new byte[WIDTH * Hash.LENGTH];
    private final long[] storePositions = new long[WIDTH];
    private int count;

    /** An empty one. */
    Tile() {}

    static Tile of(byte[] hashes, byte[] storePositions) {
        Tile tile = new Tile();
        tile.count = hashes.length / Hash.LENGTH;
        System.arraycopy(hashes, 0, tile.hashes, 0, hashes.length);
        ByteBuffer.wrap(storePositions).asLongBuffer().get(tile.storePositions, 0, storePositions.length / Long.BYTES);
        return tile;
    }

    /** The first nodes of this one. */
    Tile beginning(int length) {
        Tile tile = new Tile();
        tile.count = length;
        System.arraycopy(hashes, 0, tile.hashes, 0, length * Hash.LENGTH);
        System.arraycopy(storePositions, 0, tile.storePositions, 0, length);
        return tile;
    }

    int count() {
        return count;
    }

    boolean isFull() {
        return count == WIDTH;
    }

    void add(Hash hash, long storePosition) {
        hash.writeTo(hashes, count * Hash.LENGTH);
        storePositions[count] = storePosition;
        count++;
    }

    /** @param height above the nodes of this tile, whose full subtree of 2 to this power begins at {@code first} */
    Hash node(int height, int first) {
        if (height == 0) {
            return Hash.at(hashes, first * Hash.LENGTH);
        }
        return Hash.ofNode(node(height - 1, first), node(height - 1, first + (1 << (height - 1))));
    }

    long storePosition(int index) {
        return storePositions[index];
    }

    byte[] hashes() {
        return Arrays.copyOf(hashes, count * Hash.LENGTH);
    }

    byte[] storePositions() {
        ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
        bytes.asLongBuffer().put(storePositions, 0, count);
        return bytes.array();
    }
}
