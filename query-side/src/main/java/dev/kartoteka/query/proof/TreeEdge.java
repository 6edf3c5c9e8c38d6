package dev.kartoteka.query.proof;

import dev.kartoteka.shared.proof.GrowingTree;
import dev.kartoteka.shared.proof.Hash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of the tree at which it grows: the last tile of each level, in memory. */
final class TreeEdge {

    private static final long NO_STORE_POSITION = Long.MIN_VALUE;

    private final Tiles tiles;
    private final GrowingTree tree;
    private final List<Tile> last = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<Change> unsaved = new ArrayList<>();
    private long savedSize;
    private long lastStorePosition;

    private TreeEdge(Tiles tiles, GrowingTree tree) {
        this.tiles = tiles;
        this.tree = tree;
        this.savedSize = tree.size();
    }

    /**
     * Goes on where the tree was left.
     *
     * @throws IllegalStateException if tiles are missing
     */
    static TreeEdge of(Tiles tiles, long size) {
        TiledTree kept = new TiledTree(tiles);
        TreeEdge edge = new TreeEdge(tiles, new GrowingTree(kept, size));
        edge.lastStorePosition = size == 0 ? NO_STORE_POSITION : kept.storePosition(size - 1);
        int level = 0;
        for (long nodes = size; nodes > 0; nodes /= Tile.WIDTH) {
            edge.restore(level, nodes / Tile.WIDTH, (int) (nodes % Tile.WIDTH));
            level++;
        }
        return edge;
    }

    private void restore(int level, long number, int count) {
        Tile tile = count == 0 ? new Tile() : tiles.read(level, number);
        if (tile == null || tile.count() < count) {
            throw new IllegalStateException("The tree lacks the end of level " + level);
        }
        last.add(tile.beginning(count));
        numbers.add(number);
    }

    long size() {
        return tree.size();
    }

    Hash root() {
        return tree.root();
    }

    /** Of the last leaf; null when there is none. */
    @Nullable
    Long lastStorePosition() {
        return tree.size() == 0 ? null : Long.valueOf(lastStorePosition);
    }

    void append(Hash leaf, long storePosition) {
        add(0, leaf, storePosition);
        tree.append(leaf);
        lastStorePosition = storePosition;
    }

    private void add(int level, Hash node, long storePosition) {
        if (last.size() == level) {
            last.add(new Tile());
            numbers.add(0L);
        }
        Tile tile = last.get(level);
        tile.add(node, storePosition);
        if (tile.isFull()) {
            unsaved.add(new Change(level, numbers.get(level), tile));
            last.set(level, new Tile());
            numbers.set(level, numbers.get(level) + 1);
            add(level + 1, tile.node(Tile.HEIGHT, 0), NO_STORE_POSITION);
        }
    }

    /** Keeps what has grown: first the tiles, then that the tree is so large. Interrupted anywhere, it can be done again. */
    void save() {
        if (savedSize == tree.size()) {
            return;
        }
        for (Change change : unsaved) {
            tiles.write(change.level(), change.number(), change.tile());
        }
        for (int level = 0; level < last.size(); level++) {
            boolean grown = level == 0 || !unsaved.isEmpty();
            if (grown && last.get(level).count() > 0) {
                tiles.write(level, numbers.get(level), last.get(level));
            }
        }
        tiles.grown(tree.size());
        unsaved.clear();
        savedSize = tree.size();
    }

    private record Change(int level, long number, Tile tile) {}
}
