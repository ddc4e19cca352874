package org.placard.score;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The one-to-one assignment of greatest total weight, by JGraphT. */
final class Assignment {
    private Assignment() {}

    /**
     * Assigns rows to columns.
     *
     * @param weights 0 or more, one row of {@code columns} values each; 0 means that the two do not go together
     * @return for each row its column, or -1 where it stays alone
     */
    static int[] best(int[][] weights, int columns) {
        int rows = weights.length;
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> left = vertices(graph, 0, rows);
        Set<Integer> right = vertices(graph, rows, rows + columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (weights[row][column] > 0) {
                    graph.setEdgeWeight(graph.addEdge(row, rows + column), weights[row][column]);
                }
            }
        }
        if (graph.edgeSet().isEmpty()) {
            return columnOf;
        }
        for (DefaultWeightedEdge pair : new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching()) {
            columnOf[graph.getEdgeSource(pair)] = graph.getEdgeTarget(pair) - rows;
        }
        return columnOf;
    }

    private static Set<Integer> vertices(Graph<Integer, DefaultWeightedEdge> graph, int from, int to) {
        Set<Integer> vertices = new LinkedHashSet<>();
        for (int vertex = from; vertex < to; vertex++) {
            graph.addVertex(vertex);
            vertices.add(vertex);
        }
        return vertices;
    }
}
