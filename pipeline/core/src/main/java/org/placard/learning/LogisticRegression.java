package org.placard.learning;

import java.util.List;

/** Binary logistic regression by Newton's method with a ridge penalty on all weights but the first, which is the bias. */
final class LogisticRegression {
    /** Of each weight, in halves of its square: as much as one case. */
    private static final double RIDGE = 1;

    private static final int STEPS = 25;
    private static final double CLOSE = 1e-8;

    /** One case: its features, of which the first is 1, and whether it is right. */
    record Case(double[] features, boolean right) {}

    private LogisticRegression() {}

    /**
     * The weights that make the cases likeliest.
     *
     * @throws IllegalArgumentException where there is no case
     */
    static double[] fit(List<Case> cases) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case to learn from");
        }
        int n = cases.get(0).features().length;
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            double[][] hessian = new double[n][n];
            for (int i = 0; i < n; i++) {
                double ridge = i == 0 ? CLOSE : RIDGE;
                gradient[i] = -ridge * weights[i];
                hessian[i][i] = ridge;
            }
            for (Case each : cases) {
                double p = probability(weights, each.features());
                double error = (each.right() ? 1 : 0) - p;
                for (int i = 0; i < n; i++) {
                    gradient[i] += error * each.features()[i];
                    for (int j = 0; j < n; j++) {
                        hessian[i][j] += p * (1 - p) * each.features()[i] * each.features()[j];
                    }
                }
            }
            double[] change = solve(hessian, gradient);
            double most = 0;
            for (int i = 0; i < n; i++) {
                weights[i] += change[i];
                most = Math.max(most, Math.abs(change[i]));
            }
            if (most < CLOSE) {
                break;
            }
        }
        return weights;
    }

    private static double probability(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Solves a positive definite system by Gaussian elimination. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int column = 0; column < n; column++) {
            for (int row = column + 1; row < n; row++) {
                double factor = a[row][column] / a[column][column];
                for (int k = column; k < n; k++) {
                    a[row][k] -= factor * a[column][k];
                }
                x[row] -= factor * x[column];
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) {
                x[row] -= a[row][k] * x[k];
            }
            x[row] /= a[row][row];
        }
        return x;
    }
}
