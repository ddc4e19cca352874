package org.placard.learning;

import java.util.List;

/**
 * When a statistical classifier overrules the rules: a label that they give falls below {@code veto}, one that they do
 * not give comes in from {@code rescue} on. Both are probabilities; a {@code rescue} above 1 brings in nothing.
 */
record Thresholds(double veto, double rescue) {
    private static final double[] VETOES = {0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4};
    private static final double[] RESCUES = {1.01, 0.99, 0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5};

    /** What is known of one sentence and label: the two opinions, and gold. */
    record Case(boolean rules, double probability, boolean gold) {}

    boolean gives(boolean rules, double probability) {
        return rules ? probability >= veto : probability >= rescue;
    }

    /** Those with the best F1 on cases; of equal ones those that overrule least. */
    static Thresholds best(List<Case> cases) {
        Thresholds best = null;
        double bestF1 = -1;
        for (double veto : VETOES) {
            for (double rescue : RESCUES) {
                Thresholds candidate = new Thresholds(veto, rescue);
                double f1 = candidate.f1(cases);
                if (f1 > bestF1) {
                    best = candidate;
                    bestF1 = f1;
                }
            }
        }
        return best;
    }

    private double f1(List<Case> cases) {
        long given = cases.stream().filter(this::gives).count();
        long gold = cases.stream().filter(Case::gold).count();
        long right = cases.stream().filter(each -> each.gold() && gives(each)).count();
        return given + gold == 0 ? 1 : 2.0 * right / (given + gold);
    }

    private boolean gives(Case each) {
        return gives(each.rules(), each.probability());
    }
}
