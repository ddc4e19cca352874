package org.placard.score;

import java.util.Arrays;

/** The one-to-one assignment of greatest total weight, by the Hungarian method (Kuhn 1955; Munkres 1957). */
final class Assignment {
    private static final long INFINITY = Long.MAX_VALUE / 4;

    private Assignment() {}

    /**
     * Assigns rows to columns.
     *
     * @param weights 0 or more, one row of {@code columns} values each; 0 means that the two do not go together
     * @return for each row its column, or -1 where it stays alone; takes cubic time in the greater side
     */
    static int[] best(int[][] weights, int columns) {
        int rows = weights.length;
        int size = Math.max(rows, columns);
        int[] rowOf = shortestPaths(weights, columns, size);
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column] - 1;
            if (row >= 0 && row < rows && weights[row][column - 1] > 0) {
                columnOf[row] = column - 1;
            }
        }
        return columnOf;
    }

    /** The method on a square of side {@code size}, costs being negative weights; row and column 0 are sentinels. */
    private static int[] shortestPaths(int[][] weights, int columns, int size) {
        long[] rowPotential = new long[size + 1];
        long[] columnPotential = new long[size + 1];
        int[] rowOf = new int[size + 1];
        int[] previous = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] slack = new long[size + 1];
            Arrays.fill(slack, INFINITY);
            boolean[] reached = new boolean[size + 1];
            while (rowOf[column] != 0) {
                reached[column] = true;
                int from = rowOf[column];
                int next = 0;
                long step = INFINITY;
                for (int j = 1; j <= size; j++) {
                    if (!reached[j]) {
                        long reduced = cost(weights, columns, from, j) - rowPotential[from] - columnPotential[j];
                        if (reduced < slack[j]) {
                            slack[j] = reduced;
                            previous[j] = column;
                        }
                        if (slack[j] < step) {
                            step = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (reached[j]) {
                        rowPotential[rowOf[j]] += step;
                        columnPotential[j] -= step;
                    } else {
                        slack[j] -= step;
                    }
                }
                column = next;
            }
            while (column != 0) {
                rowOf[column] = rowOf[previous[column]];
                column = previous[column];
            }
        }
        return rowOf;
    }

    private static long cost(int[][] weights, int columns, int row, int column) {
        return row <= weights.length && column <= columns ? -weights[row - 1][column - 1] : 0;
    }
}
