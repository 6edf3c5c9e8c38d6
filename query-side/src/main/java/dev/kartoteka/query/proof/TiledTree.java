package dev.kartoteka.query.proof;

import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.TreeNodes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads nodes from tiles, for one answer: tiles are read once as long as they are near to each other. */
final class TiledTree implements TreeNodes {

    private static final int REMEMBERED = 64;

    private final Tiles tiles;
    private final Map<String, Tile> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tile> eldest) {
            return size() > REMEMBERED;
        }
    };

    TiledTree(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public Hash node(int level, long index) {
        int height = level % Tile.HEIGHT;
        long first = index << height;
        int inTile = (int) (first % Tile.WIDTH);
        Tile tile = tile(level / Tile.HEIGHT, first / Tile.WIDTH);
        if (tile == null || tile.count() < inTile + (1 << height)) {
            throw new IllegalStateException("The tree lacks node " + index + " of level " + level);
        }
        return tile.node(height, inTile);
    }

    /** @return null if it is not kept, though it should be */
    @Nullable
    Hash leaf(long index) {
        Tile tile = leaves(index);
        return tile == null ? null : tile.node(0, (int) (index % Tile.WIDTH));
    }

    /** @throws IllegalStateException if it is not kept */
    long storePosition(long index) {
        Tile tile = leaves(index);
        if (tile == null) {
            throw new IllegalStateException("The tree lacks leaf " + index);
        }
        return tile.storePosition((int) (index % Tile.WIDTH));
    }

    /** Where the event of a position of the store is among the first leaves; negative if it is not. */
    long indexOf(long storePosition, long size) {
        long low = 0;
        long high = size - 1;
        while (low <= high) {
            long middle = (low + high) >>> 1;
            long there = storePosition(middle);
            if (there == storePosition) {
                return middle;
            }
            if (there < storePosition) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private @Nullable Tile leaves(long index) {
        Tile tile = tile(0, index / Tile.WIDTH);
        return tile == null || tile.count() <= index % Tile.WIDTH ? null : tile;
    }

    private @Nullable Tile tile(int level, long number) {
        String key = level + "-" + number;
        Tile known = remembered.get(key);
        if (known == null) {
            known = tiles.read(level, number);
            if (known != null) {
                remembered.put(key, known);
            }
        }
        return known;
    }
}
