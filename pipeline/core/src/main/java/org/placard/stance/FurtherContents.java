package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.scope.Scoped;
import org.placard.stance.Conditions.Tested;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.VerbGroup;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;

/** Reads what a verb of saying or wishing governs behind what it governs first: "said that it was useful but should be shorter". */
final class FurtherContents extends FrameMatching {
    FurtherContents(FrameMatching same) {
        super(same);
    }

    /** "said that the draft was useful but its scope should be narrower": what is said behind the first report. */
    void reports(Clause clause, Scoped scope) {
        Agent holder = holders.agentOf(clause);
        boolean first = true;
        for (Clause report : parsed.clauses()) {
            boolean told = report.kind() == Clause.Kind.REPORTED
                            && report.parent() == clause.index()
                            && report.link() == Clause.Link.COMPLEMENT
                    || goesOnReport(clause, report);
            if (!told || first || holder == null) {
                first &= !told;
                continue;
            }
            int end = sentence.terms().clauseEnd(Math.min(report.start(), sentence.size()));
            further(
                    clause,
                    scope,
                    holder,
                    new Governed(
                            Governed.Type.THAT,
                            report.start(),
                            end,
                            report.verb().main(),
                            report.index()));
        }
    }

    /** "wished to go further and delete the clause": what is wished behind a first wish that said no stance. */
    void infinitives(Clause clause, Scoped scope, int first) {
        Agent holder = holders.agentOf(clause);
        for (Clause next : parsed.clauses()) {
            boolean wished = holder != null
                    && next.index() > first
                    && next.parent() == clause.index()
                    && next.verb().form() == Form.INFINITIVE
                    && next.link() == Clause.Link.COMPLEMENT;
            if (!wished) {
                continue;
            }
            int end = sentence.terms().clauseEnd(next.verb().first());
            further(
                    clause,
                    scope,
                    holder,
                    new Governed(
                            Governed.Type.INF,
                            next.verb().first(),
                            end,
                            next.verb().main(),
                            next.index()));
        }
    }

    /** Reads what a verb governs behind what it governs first, by the rows of the verb alone. */
    private void further(Clause clause, Scoped scope, Agent holder, Governed governed) {
        VerbGroup group = clause.verb();
        var tested = new Tested(group, holder, governed, governed, group.first(), false, scope.flipped(), false);
        List<Match> matches = new ArrayList<>();
        for (FrameRow row : table.startingWith(PartOfSpeech.VERB, lexicon.folded(group.lemma()))) {
            if (row.trigger().size() == 1 && conditions.all(row, tested)) {
                matches.add(new Match(row, group.last(), governed));
            }
        }
        best(matches).filter(match -> match.row().label() != null).ifPresent(match -> {
            Label label = turned(match.row(), scope);
            if (label != null) {
                Span cue = sentence.get(governed.head()).span();
                Target target = targets.phrase(governed.from(), Math.max(governed.to(), governed.from() + 1), false);
                add(match.row(), label, cue, holder, target, content(label, match), "active");
            }
        });
    }

    /** "said that the fund was sound and should be permanent": the second verb of what is reported. */
    private boolean goesOnReport(Clause clause, Clause verb) {
        Clause first = verb.kind() == Clause.Kind.COORDINATED && verb.sharedWith() >= 0
                ? parsed.clauses().get(verb.sharedWith())
                : null;
        boolean goesOn = first != null
                && first.kind() == Clause.Kind.REPORTED
                && first.parent() == clause.index()
                && !verb.verb().modal().isEmpty();
        if (!goesOn) {
            return false;
        }
        NounPhrase subject = first.subject() == null ? holders.subject(clause) : first.subject();
        return subject != null && holders.of(subject) == null;
    }
}
