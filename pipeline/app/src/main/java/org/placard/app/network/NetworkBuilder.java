package org.placard.app.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.placard.position.Stance;

/** Makes networks out of statements. */
public final class NetworkBuilder {
    private final List<Statement> statements;
    private final Optional<TimeWindow> window;
    private Projection projection;

    /** Of all statements. */
    public NetworkBuilder(List<Statement> statements) {
        this.statements = List.copyOf(statements);
        this.window = Optional.empty();
    }

    /** Of the statements in a time. */
    public NetworkBuilder(List<Statement> statements, TimeWindow window) {
        this.statements = window.of(statements);
        this.window = Optional.of(window);
    }

    /** @throws IllegalArgumentException where the normalisation is not defined for the type */
    public StatementNetwork build(NetworkType type, Normalisation normalisation) {
        if (!normalisation.fits(type)) {
            throw new IllegalArgumentException("the normalisation " + normalisation + " is not defined for " + type);
        }
        return switch (type) {
            case AGREEMENT -> direct(type, normalisation, answers(Stance.SUPPORT));
            case OPPOSITION -> direct(type, normalisation, answers(Stance.OPPOSE));
            case ACTOR_PROPOSAL ->
                direct(type, normalisation, each -> each.concepts().stream()
                        .filter(concept -> concept.mode() == Node.Mode.PROPOSAL)
                        .toList());
            case ACTOR_ARTICLE -> direct(type, normalisation, Statement::articles);
            case CONGRUENCE, CONFLICT, SUBTRACT -> projection().network(type, normalisation, window);
        };
    }

    /** Which several networks share. */
    private synchronized Projection projection() {
        if (projection == null) {
            projection = new Projection(statements);
        }
        return projection;
    }

    private static Function<Statement, List<Node>> answers(Stance stance) {
        return each -> each.stance() == stance ? each.counterparts() : List.of();
    }

    /** A tie for each pair of an actor and a target, weighted by the number of statements that lead there. */
    private StatementNetwork direct(
            NetworkType type, Normalisation normalisation, Function<Statement, List<Node>> targets) {
        Map<Node, Map<Node, List<Statement>>> led = new TreeMap<>();
        Map<Node, Integer> arriving = new TreeMap<>();
        Map<Node, Integer> activity = new TreeMap<>();
        SortedSet<Node> nodes = new TreeSet<>();
        for (Statement statement : statements) {
            activity.merge(statement.actor(), 1, Integer::sum);
            for (Node target : targets.apply(statement)) {
                nodes.add(statement.actor());
                nodes.add(target);
                arriving.merge(target, 1, Integer::sum);
                led.computeIfAbsent(statement.actor(), actor -> new TreeMap<>())
                        .computeIfAbsent(target, node -> new ArrayList<>())
                        .add(statement);
            }
        }
        List<Tie> ties = new ArrayList<>();
        led.forEach((actor, byTarget) -> byTarget.forEach((target, evidence) -> {
            double divisor =
                    switch (normalisation) {
                        case ACTIVITY -> activity.get(actor);
                        case PROMINENCE -> arriving.get(target);
                        default -> 1;
                    };
            ties.add(tie(actor, target, evidence, divisor));
        }));
        return new StatementNetwork(type, normalisation, window, List.copyOf(nodes), ties);
    }

    private static Tie tie(Node actor, Node target, List<Statement> evidence, double divisor) {
        List<LocalDate> dates =
                evidence.stream().map(Statement::date).flatMap(Optional::stream).toList();
        return new Tie(
                actor,
                target,
                evidence.size() / divisor,
                count(evidence, Stance.SUPPORT),
                count(evidence, Stance.OPPOSE),
                count(evidence, Stance.PROPOSE),
                dates);
    }

    private static int count(List<Statement> statements, Stance stance) {
        return (int) statements.stream().filter(each -> each.stance() == stance).count();
    }
}
