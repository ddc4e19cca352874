package org.placard.syntax;

import org.placard.syntax.Clause.Link;

/** A clause in the making. */
final class Draft {
    final Clause.Kind kind;
    VerbGroup verb;
    int start;
    NounPhrase subject;
    int shared = -1;
    int parent = -1;
    Link link = Link.NONE;
    NounPhrase antecedent;
    int introducedBy = -1;

    Draft(Clause.Kind kind, VerbGroup verb) {
        this.kind = kind;
        this.verb = verb;
        this.start = verb.first();
    }

    Draft with(VerbGroup group) {
        verb = group;
        return this;
    }

    Draft subject(NounPhrase phrase) {
        subject = phrase;
        if (phrase != null) {
            start = Math.min(start, phrase.first());
        }
        return this;
    }

    Draft sharing(int clause) {
        shared = clause;
        return this;
    }

    Draft of(int clause, Link how) {
        parent = clause;
        link = clause < 0 ? Link.NONE : how;
        return this;
    }

    Draft antecedent(NounPhrase phrase) {
        antecedent = phrase;
        return this;
    }

    Draft introducedBy(int term) {
        introducedBy = term;
        if (term >= 0) {
            start = Math.min(start, term);
        }
        return this;
    }

    Clause clause(int index) {
        return new Clause(index, kind, start, verb, subject, shared, parent, link, antecedent, introducedBy);
    }
}
