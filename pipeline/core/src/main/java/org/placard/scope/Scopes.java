package org.placard.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.gazetteer.Table;
import org.placard.syntax.Clause;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Gives every clause its factuality by {@code gazetteers/scopes.csv}. Immutable. */
public final class Scopes {
    private static final String FILE = "gazetteers/scopes.csv";
    /** A clause under so many others is left alone. */
    private static final int DEPTH = 12;
    /** Stands for any one word in a trigger. */
    private static final String ANY = "*";

    /** What a trigger does to the clause in its scope. */
    private enum Effect {
        NONE,
        FLIP,
        DENIED,
        HOPED,
        ASKED,
        CONDITIONAL,
        POSSIBLE,
        PLANNED,
        RECALLED
    }

    /** Where the trigger stands to the clause in its scope. */
    private enum Place {
        /** A verb, adjective or noun whose complement the clause is, of the same subject. */
        GOVERNOR,
        /** A verb whose object is the clause's subject, or that has the clause's subject for its own in the passive. */
        CONTROLLER,
        /** A verb whose reported clause it is. */
        REPORTER,
        /** A word or words straight ahead of the clause or of its verb. */
        AHEAD,
        /** An auxiliary that opens its sentence, ahead of its subject. */
        INVERTED,
        /** Words within the verb group, or straight behind the verb. */
        WITHIN,
        /** Words between those of the verb group: "would no longer stand". */
        INSIDE,
        /** A verb whose reported clause it is, in the future and of somebody named. */
        FUTURE_REPORTER,
        /** Words anywhere behind a verb in the perfect, up to the end of its clause. */
        BEHIND_PERFECT
    }

    /** One row. */
    private record Trigger(String id, List<String> words, Effect effect) {}

    private final Map<Place, Map<String, List<Trigger>>> triggers = new HashMap<>();

    private Scopes() {}

    /**
     * Loads the table from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where it is missing or a row names an unknown place or effect
     */
    public static Scopes load() {
        var scopes = new Scopes();
        for (Table.Row row : Table.onClassPath(FILE, "id", "triggers", "place", "effect", "example")
                .rows()) {
            Place place = row.word("place", Place.class);
            Effect effect = row.word("effect", Effect.class);
            for (String words : row.words("triggers")) {
                List<String> parts = List.of(words.split(" "));
                scopes.triggers
                        .computeIfAbsent(place, key -> new HashMap<>())
                        .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                        .add(new Trigger(row.text("id"), parts, effect));
            }
        }
        scopes.triggers.values().forEach(byWord -> byWord.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size()))));
        return scopes;
    }

    /** What the words around a clause make of it. */
    public Scoped of(ParsedSentence parsed, Clause clause) {
        return new Walk(parsed).of(clause);
    }

    /** What the words that end straight ahead of a phrase make of it: "formerly an opponent". */
    public Scoped aheadOf(ParsedSentence parsed, int phrase) {
        Scoped ahead = phrase > 0 ? new Walk(parsed).endingAt(phrase - 1) : null;
        return ahead == null ? Scoped.PLAIN : ahead;
    }

    /** One clause's way up. */
    private final class Walk {
        private final ParsedSentence parsed;
        private final TaggedSentence sentence;

        Walk(ParsedSentence parsed) {
            this.parsed = parsed;
            this.sentence = parsed.tagged();
        }

        Scoped of(Clause start) {
            boolean flipped = false;
            Clause clause = start;
            for (int depth = 0; depth < DEPTH; depth++) {
                VerbGroup verb = clause.verb();
                // the negation of what reports a clause is not the clause's own
                boolean own = clause == start || sharesSubject(start, clause);
                flipped ^= own && verb.negated();
                flipped ^= own && negatesSubject(clause);
                Scoped modal = modal(clause);
                if (own && modal != null) {
                    return modal;
                }
                Scoped around = around(clause);
                if (around.trigger() >= 0) {
                    if (!around.asserted()) {
                        return around;
                    }
                    flipped ^= own && around.flipped();
                }
                Scoped ofGerund = clause.kind() == Clause.Kind.GERUND ? ofGerund(clause) : null;
                if (ofGerund != null && !ofGerund.asserted()) {
                    return ofGerund;
                }
                boolean complement =
                        clause.link() == Clause.Link.COMPLEMENT || clause.link() == Clause.Link.OBJECT_CONTROL;
                if (clause.parent() < 0 && clause.verb().form() == VerbGroup.Form.INFINITIVE) {
                    // "Unable to accept the date, Haiti left"
                    Scoped governor =
                            governorAhead(clause, Math.max(0, clause.verb().first() - 3));
                    if (governor.trigger() >= 0) {
                        return new Scoped(
                                governor.factuality(),
                                flipped ^ governor.flipped(),
                                governor.trigger(),
                                governor.row());
                    }
                }
                if (clause.parent() < 0 || !complement) {
                    return new Scoped(Factuality.ASSERTED, flipped, around.trigger(), around.row());
                }
                Clause parent = parsed.clauses().get(clause.parent());
                Scoped governed = governed(clause, parent);
                if (!governed.asserted()) {
                    return governed;
                }
                flipped ^= governed.flipped();
                if (clause.kind() == Clause.Kind.REPORTED && parent.verb().negated() && governed.trigger() < 0) {
                    return new Scoped(Factuality.DENIED, flipped, parent.verb().main(), "");
                }
                clause = parent;
            }
            return new Scoped(Factuality.ASSERTED, flipped, -1, "");
        }

        /** "came close to rejecting", "held back from opposing": what governs its preposition, or null. */
        private Scoped ofGerund(Clause clause) {
            int preposition = clause.introducedBy();
            for (int i = preposition - 1; i >= Math.max(0, preposition - 3); i--) {
                Scoped governor = match(Place.GOVERNOR, i, preposition);
                if (governor != null) {
                    return governor;
                }
            }
            return preposition > 0 ? match(Place.GOVERNOR, preposition - 1, -1) : null;
        }

        private boolean sharesSubject(Clause inner, Clause outer) {
            Clause clause = inner;
            while (clause != outer) {
                if (clause.kind() == Clause.Kind.REPORTED
                        || clause.link() == Clause.Link.OBJECT_CONTROL
                        || clause.parent() < 0) {
                    return false;
                }
                clause = parsed.clauses().get(clause.parent());
            }
            return true;
        }

        /** "Neither Peru nor Ecuador supported the text". */
        private boolean negatesSubject(Clause clause) {
            boolean behindVerb = clause.subject() != null
                    && clause.verb().first() < clause.subject().first();
            if (clause.subject() == null || behindVerb || parsed.aloneBehind(clause) >= 0) {
                return false;
            }
            if (clause.verb().passive()) {
                // "nothing in the text was opposed by Samoa", "no clause was"
                return sentence.is(clause.subject().first(), FunctionWord.NEGATIVE_SUBJECT)
                        // "neither Peru nor Mali was opposed to it"
                        || sentence.is(clause.subject().head(), Kind.HOLDERS)
                                && sentence.is(clause.subject().first() - 1, FunctionWord.NEGATIVE_SUBJECT)
                        || sentence.tagged(clause.subject().first(), "DT")
                                && sentence.is(clause.subject().first(), FunctionWord.DETERMINER_NEGATIVE);
            }
            int head = clause.subject().head();
            boolean noThing = clause.subject().first() == head && sentence.is(head, FunctionWord.NEGATIVE_SUBJECT)
                    || sentence.tagged(clause.subject().first(), "DT")
                            && sentence.is(clause.subject().first(), FunctionWord.DETERMINER_NEGATIVE)
                            && !sentence.is(head, Kind.HOLDERS)
                            && !sentence.words().at(sentence, head, "people", Lexicon.Pos.NOUN);
            if (noThing) {
                // "neither of the options was acceptable to Fiji"
                return true;
            }
            int first = clause.subject().first();
            if (sentence.is(first - 1, FunctionWord.NEGATION) && sentence.is(first, Kind.HOLDERS)) {
                // "not a single delegation opposed it"
                return true;
            }
            for (int i = Math.max(0, head - 3); i < head; i++) {
                // "neither could Norway accept it" is negated by its verb
                if (sentence.is(i, FunctionWord.NEGATIVE_SUBJECT) && !sentence.is(i + 1, FunctionWord.INVERTIBLE)) {
                    return true;
                }
            }
            return false;
        }

        private Scoped modal(Clause clause) {
            VerbGroup verb = clause.verb();
            if (sentence.words().has(FunctionWord.POSSIBILITY, verb.modal())) {
                return new Scoped(Factuality.POSSIBLE, verb.negated(), verb.first(), "modal");
            }
            boolean perfect = false;
            for (int i = verb.first(); i < verb.main(); i++) {
                perfect |= sentence.is(i, FunctionWord.HAVE);
            }
            // "would have supported", but "would have liked a stronger text"
            boolean wishes = sentence.words().at(sentence, verb.main(), "wish", Lexicon.Pos.VERB);
            if (!verb.modal().isEmpty() && perfect && !wishes) {
                return new Scoped(Factuality.CONDITIONAL, verb.negated(), verb.first(), "modal");
            }
            // "Norway, which had opposed the article, now supported it"
            boolean past = perfect && verb.modal().isEmpty() && sentence.tagged(verb.first(), "VBD");
            // "as it had opposed", "though it had once opposed it"
            boolean manner = clause.kind() == Clause.Kind.ADVERBIAL
                    && (sentence.is(clause.introducedBy(), FunctionWord.MANNER)
                            || sentence.is(clause.introducedBy(), FunctionWord.CONTRAST) && speaksOfItself(clause));
            boolean told = perfect && verb.modal().isEmpty();
            int end = told ? sentence.terms().clauseEnd(verb.last() + 1) : 0;
            for (int i = verb.last() + 1; i < end; i++) {
                Scoped bygone = match(Place.BEHIND_PERFECT, i, -1);
                if (bygone != null) {
                    return bygone;
                }
            }
            boolean overtaken = past && clause.kind() == Clause.Kind.MAIN && overtaken(clause);
            return past && (overtaken || manner || clause.kind() == Clause.Kind.RELATIVE && clause.subject() == null)
                    ? new Scoped(Factuality.RECALLED, verb.negated(), verb.first(), "pluperfect")
                    : null;
        }

        private boolean speaksOfItself(Clause clause) {
            return clause.subject() != null && sentence.is(clause.subject().head(), FunctionWord.SPEAKER_PRONOUN);
        }

        /** "had opposed the levy in the morning but endorsed it": what the same subject did before is past. */
        private boolean overtaken(Clause clause) {
            return parsed.clauses().stream()
                    .anyMatch(other -> other.sharedWith() == clause.index()
                            && other.kind() == Clause.Kind.COORDINATED
                            && sentence.is(other.introducedBy(), FunctionWord.CONTRAST)
                            && other.verb().first() == other.verb().main()
                            && sentence.tagged(other.verb().main(), "VBD"));
        }

        private Scoped around(Clause clause) {
            VerbGroup verb = clause.verb();
            for (int i = verb.first(); i <= Math.min(verb.last() + 1, sentence.size() - 1); i++) {
                Scoped within = match(Place.WITHIN, i, -1);
                Scoped inside = i > verb.first() && i < verb.main() ? match(Place.INSIDE, i, -1) : null;
                if (within != null || inside != null) {
                    return within != null ? within : inside;
                }
            }
            int before = verb.first() - 1;
            // "had to oppose" is not "had it opposed"
            boolean to = verb.form() == VerbGroup.Form.INFINITIVE && sentence.is(verb.first(), FunctionWord.TO);
            Scoped ahead = to ? endingAt(verb.first()) : null;
            if (ahead == null && before >= 0) {
                ahead = endingAt(before);
            }
            if (ahead == null && clause.introducedBy() >= 0) {
                ahead = match(Place.AHEAD, clause.introducedBy(), -1);
            }
            if (ahead == null && clause.kind() == Clause.Kind.ADVERBIAL && clause.introducedBy() >= 0) {
                ahead = match(Place.INVERTED, clause.introducedBy(), -1);
            }
            if (ahead == null && clause.start() > 1 && sentence.is(clause.start() - 1, Kind.COMMA)) {
                // "Allegedly, Peru opposed it", but not "spoke once, opposing it"
                Scoped opening = endingAt(clause.start() - 2);
                ahead = opening == null || sentence.is(opening.trigger() - 1, Kind.WORD) ? null : opening;
            }
            return ahead == null ? Scoped.PLAIN : ahead;
        }

        private Scoped endingAt(int last) {
            for (int length = 4; length > 0; length--) {
                int first = last - length + 1;
                if (first >= 0) {
                    Scoped found = match(Place.AHEAD, first, last);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        }

        /** A trigger that begins at {@code first} and, where {@code last} is not -1, ends there. */
        private Scoped match(Place place, int first, int last) {
            Map<String, List<Trigger>> byWord = triggers.getOrDefault(place, Map.of());
            List<Trigger> candidates = byWord.get(sentence.lower(first));
            if (candidates == null) {
                candidates = byWord.get(sentence.lemma(first));
            }
            if (candidates == null || sentence.lower(first).isEmpty()) {
                return null;
            }
            for (Trigger trigger : candidates) {
                int end = first + trigger.words().size() - 1;
                boolean fits = last < 0 || end == last;
                for (int k = 1; fits && k < trigger.words().size(); k++) {
                    fits = trigger.words().get(k).equals(ANY)
                            || sentence.lower(first + k).equals(trigger.words().get(k))
                            || sentence.lemma(first + k).equals(trigger.words().get(k));
                }
                if (fits) {
                    return scoped(trigger, first);
                }
            }
            return null;
        }

        private Scoped scoped(Trigger trigger, int at) {
            return switch (trigger.effect()) {
                case NONE -> new Scoped(Factuality.ASSERTED, false, at, trigger.id());
                case FLIP -> new Scoped(Factuality.ASSERTED, true, at, trigger.id());
                default -> new Scoped(Factuality.valueOf(trigger.effect().name()), false, at, trigger.id());
            };
        }

        private Scoped governed(Clause clause, Clause parent) {
            if (clause.kind() == Clause.Kind.REPORTED) {
                int noun = clause.introducedBy() - 1;
                // "expressed the hope that Japan would support it"
                Scoped named = noun > parent.verb().main() && sentence.tagged(noun, "NN")
                        ? match(Place.REPORTER, noun, -1)
                        : null;
                Scoped reported = named != null ? named : reported(clause, parent.verb());
                return reported == null ? Scoped.PLAIN : reported;
            }
            boolean passive = parent.verb().passive();
            if (clause.link() == Clause.Link.OBJECT_CONTROL || passive) {
                Scoped controlled = match(Place.CONTROLLER, parent.verb().main(), -1);
                if (controlled != null) {
                    return controlled;
                }
                return clause.link() == Clause.Link.OBJECT_CONTROL
                        ? new Scoped(Factuality.ASKED, false, parent.verb().main(), "object-control")
                        : Scoped.PLAIN;
            }
            // the adjective or noun of a copula stands nearer than its verb: "was unable to", "expressed reluctance to"
            return governorAhead(
                    clause, Math.max(parent.verb().main(), clause.verb().first() - 6));
        }

        /** What a verb of speech or its adverb makes of what it reports: "wrongly reported that …", "thought that Japan would …"; or null. */
        private Scoped reported(Clause clause, VerbGroup reporting) {
            for (int i = Math.max(0, reporting.first() - 1); i < reporting.main(); i++) {
                Scoped adverb = sentence.tagged(i, "RB") ? match(Place.REPORTER, i, -1) : null;
                if (adverb != null) {
                    return adverb;
                }
            }
            boolean another =
                    clause.subject() != null && sentence.is(clause.subject().head(), Kind.HOLDERS);
            Scoped foreseen = another
                            && sentence.words()
                                    .has(FunctionWord.WISHING, clause.verb().modal())
                    ? match(Place.FUTURE_REPORTER, reporting.main(), -1)
                    : null;
            return foreseen != null ? foreseen : match(Place.REPORTER, reporting.main(), -1);
        }

        private Scoped governorAhead(Clause clause, int from) {
            for (int i = clause.verb().first() - 1; i >= from; i--) {
                Scoped governor = sentence.is(i, Kind.WORD) ? match(Place.GOVERNOR, i, -1) : null;
                if (governor != null) {
                    return governor;
                }
            }
            return Scoped.PLAIN;
        }
    }
}
