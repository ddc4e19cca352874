package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.stance.Conditions.Tested;
import org.placard.stance.FrameRow.HolderRole;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;

/** Reads phrases that open a sentence and say in whose view it is: "According to Chile, the text was too long". */
final class AttributionFrames extends FrameMatching {
    AttributionFrames(FrameMatching same) {
        super(same);
    }

    /** "According to Chile, …", "In Chile's view, …": the clause that follows is said by the holders named ahead of its comma. */
    boolean attribution(int i, List<FrameRow> rows) {
        int comma = i;
        while (comma < sentence.size() && !sentence.is(comma, Kind.COMMA)) {
            comma++;
        }
        int holder = -1;
        for (int k = i + 1; k < comma && holder < 0; k++) {
            holder = sentence.is(k, Kind.HOLDERS) ? k : -1;
        }
        NounPhrase own = holder < 0 && sentence.is(i + 1, FunctionWord.FIRST_PERSON) ? parsed.phraseAt(i + 1) : null;
        Agent us = own == null ? null : holders.of(own);
        int from = comma;
        Clause main = parsed.clauses().stream()
                .filter(clause -> clause.verb().first() > from && clause.verb().form() == Form.FINITE)
                .findFirst()
                .orElse(null);
        Agent agent = holder < 0 ? us : Agent.of(sentence.get(holder).holders());
        boolean nobody = agent == null || agent.isPronoun();
        if (nobody || main == null || main.subject() == null || holders.of(main.subject()) != null) {
            return false;
        }
        var governed = new Governed(
                Governed.Type.THAT,
                comma + 1,
                sentence.terms().clauseEnd(comma + 1),
                main.verb().main(),
                main.index());
        Governed headed = governedFinder.subject(main.subject());
        List<Match> matches = new ArrayList<>();
        for (FrameRow row : rows) {
            int last = row.holder() == HolderRole.EXPERIENCER ? triggers.match(row.trigger(), i) : -1;
            var tested = new Tested(null, agent, governed, headed, i, false, false, false);
            if (last >= 0 && last < comma && conditions.all(row, tested)) {
                matches.add(new Match(row, last, governed));
            }
        }
        Match match = best(matches).orElse(null);
        if (match == null || match.row().label() == null) {
            // "For us, the text is long": nobody is for us
            return holder < 0;
        }
        taken.set(i, comma);
        Span cue = sentence.terms().span(i, match.last() + 1);
        Target target = targets.phrase(main.subject().first(), main.subject().last() + 1, false);
        add(
                match.row(),
                match.row().label(),
                cue,
                agent,
                target,
                content(match.row().label(), match),
                "experiencer");
        return true;
    }
}
