package dev.kartoteka.query.measure;

import java.util.List;

/** Numbers in several lots, each of them sorted and none of them empty. Finds one by its rank without putting the lots together. */
final class SortedLots {

    private final List<long[]> lots;

    SortedLots(List<long[]> lots) {
        this.lots = lots;
    }

    /**
     * The number that would be at this place if all were sorted. The range in which it must be is halved until one number is
     * left, and so is the part of each lot that is looked at.
     *
     * @param rank 0 for the least
     */
    long ofRank(int rank) {
        long least = lots.stream().mapToLong(lot -> lot[0]).min().orElseThrow();
        long most = lots.stream().mapToLong(lot -> lot[lot.length - 1]).max().orElseThrow();
        int[] from = new int[lots.size()];
        int[] to = lots.stream().mapToInt(lot -> lot.length).toArray();
        int[] above = new int[lots.size()];
        while (least < most) {
            long middle = (least & most) + ((least ^ most) >> 1); // between them, whatever their signs
            int notAbove = 0;
            for (int i = 0; i < above.length; i++) {
                above[i] = firstAbove(lots.get(i), middle, from[i], to[i]);
                notAbove += above[i];
            }
            if (notAbove > rank) {
                most = middle;
                System.arraycopy(above, 0, to, 0, above.length);
            } else {
                least = middle + 1;
                System.arraycopy(above, 0, from, 0, above.length);
            }
        }
        return least;
    }

    /** The first place between two whose number is above one; the second of them when there is none. */
    private static int firstAbove(long[] sorted, long number, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
