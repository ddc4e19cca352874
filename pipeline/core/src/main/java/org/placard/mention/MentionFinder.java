package org.placard.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Name;
import org.placard.gazetteer.NameMatch;
import org.placard.gazetteer.Status;
import org.placard.gazetteer.Vocabulary;
import org.placard.mention.NameRecogniser.NameType;
import org.placard.mention.NameRule.Verdict;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.text.Span;

/**
 * Finds mentions of states, groups, the Chair, unnamed holders and bodies: names by the gazetteer's automaton, misspelt names by
 * an index of deletions, meaning by {@link NameRule}, and what that leaves open by a named-entity recogniser, which is
 * loaded when the first such name occurs. Thread-safe.
 */
public final class MentionFinder {
    /** In UTF-16 units on either side of a name. */
    private static final int RECOGNISED_AROUND = 400;

    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final FuzzyNames fuzzyNames;
    private final UnnamedPhrase unnamedPhrase;
    private final Lazy<NameRecogniser> recogniser;
    private final int recognisedAround;

    /** With CoreNLP's recogniser. */
    public MentionFinder(Gazetteer gazetteer) {
        this(gazetteer, CoreNlpNameRecogniser::new);
    }

    /** @param recogniser asked for once, when a name needs it */
    public MentionFinder(Gazetteer gazetteer, Supplier<NameRecogniser> recogniser) {
        this(gazetteer, recogniser, RECOGNISED_AROUND);
    }

    private MentionFinder(Gazetteer gazetteer, Supplier<NameRecogniser> recogniser, int recognisedAround) {
        this.recognisedAround = recognisedAround;
        this.gazetteer = gazetteer;
        this.vocabulary = gazetteer.vocabulary();
        this.fuzzyNames = new FuzzyNames(gazetteer);
        this.unnamedPhrase = new UnnamedPhrase(vocabulary);
        this.recogniser = new Lazy<>(recogniser);
    }

    /** One whose recogniser sees whole sentences, however long: for sentences of a bounded length only. */
    public static MentionFinder ofWholeSentences(Gazetteer gazetteer) {
        return new MentionFinder(gazetteer, CoreNlpNameRecogniser::new, Integer.MAX_VALUE / 2);
    }

    /** The mentions of each sentence, in order and without overlap; one list for every sentence. */
    public List<List<Mention>> find(CheckIn checkIn, List<Sentence> sentences) {
        return find(checkIn, sentences, Officers.none());
    }

    /** The persons whom check-ins introduce as presiding. */
    public Officers officers(List<CheckIn> checkIns) {
        Officers officers = Officers.none();
        for (CheckIn checkIn : checkIns) {
            officers = officers.and(Officers.in(lines(checkIn.text().toString())));
        }
        return officers;
    }

    /** Lines are enough to see who presides, and cost less than sentences. */
    private List<NamedSentence> lines(String text) {
        List<NameMatch> names = gazetteer.find(text);
        var passages = new ArrayList<NamedSentence>();
        int next = 0;
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (end == start) {
                start++;
                continue;
            }
            var tokens = new Tokens(text, new Span(start, end));
            var candidates = new ArrayList<Candidate>();
            while (next < names.size() && names.get(next).span().start() < end) {
                NameMatch match = names.get(next++);
                if (match.span().end() <= end) {
                    candidates.add(candidate(match, tokens));
                }
            }
            passages.add(new NamedSentence(text, new Span(start, end), tokens, candidates, vocabulary));
            start = end + 1;
        }
        return passages;
    }

    private Candidate candidate(NameMatch match, Tokens tokens) {
        Span span = match.span();
        int last = tokens.at(span.end() - 1);
        return new Candidate(span, match.name(), false, isGuarded(match.name()), tokens.at(span.start()), last);
    }

    /**
     * As {@link #find(CheckIn, List)}, of a check-in of a report.
     *
     * @param known persons whom other check-ins of the report introduce as presiding
     */
    public List<List<Mention>> find(CheckIn checkIn, List<Sentence> sentences, Officers known) {
        List<NamedSentence> passages = passages(checkIn, sentences);
        Officers officers = known.and(Officers.in(passages)).amid(passages);
        var discourse = new Discourse(passages);
        return passages.stream()
                .map(passage -> mentions(passage, discourse, officers))
                .toList();
    }

    private List<NamedSentence> passages(CheckIn checkIn, List<Sentence> sentences) {
        String text = checkIn.text().toString();
        List<NameMatch> names =
                checkIn.date().map(day -> gazetteer.find(text, day)).orElseGet(() -> gazetteer.find(text));
        var passages = new ArrayList<NamedSentence>(sentences.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < names.size()
                    && names.get(next).span().start() < sentence.span().start()) {
                next++;
            }
            int end = next;
            while (end < names.size() && sentence.span().covers(names.get(end).span())) {
                end++;
            }
            passages.add(passage(text, sentence.span(), names.subList(next, end)));
            next = end;
        }
        return passages;
    }

    private NamedSentence passage(String text, Span sentence, List<NameMatch> names) {
        var tokens = new Tokens(text, sentence);
        var candidates = new ArrayList<Candidate>(names.size());
        for (NameMatch match : names) {
            candidates.add(candidate(match, tokens));
        }
        List<Candidate> misspelt = fuzzyNames.in(tokens, candidates);
        if (!misspelt.isEmpty()) {
            candidates.addAll(misspelt);
            candidates.sort(Comparator.comparing(Candidate::span));
        }
        return new NamedSentence(text, sentence, tokens, candidates, vocabulary);
    }

    /** "least developed countries", "EU member states": a quantifier ahead makes some of them of it. */
    private boolean isOfMembers(Candidate candidate) {
        Name name = candidate.name();
        return name.sort() == Name.Sort.COMMON
                || name.kind() == HolderKind.GROUP
                        && vocabulary.words(Vocabulary.Role.GROUP_NOUN).stream()
                                .anyMatch(noun ->
                                        noun.endsWith("s") && name.text().endsWith(" " + noun));
    }

    private boolean isGuarded(Name name) {
        return name.sort() == Name.Sort.COMMON
                || name.kind() == HolderKind.STATE && !name.isAdjective() && statusOf(name) == Status.TERRITORY;
    }

    /** Null for a member of the United Nations and for what is no state. */
    private Status statusOf(Name name) {
        if (name.kind() != HolderKind.STATE) {
            return null;
        }
        Status status = gazetteer.state(name.code()).orElseThrow().status();
        return status == Status.MEMBER ? null : status;
    }

    private List<Mention> mentions(NamedSentence passage, Discourse discourse, Officers officers) {
        var mentions = new ArrayList<Mention>();
        int free = 0;
        for (Candidate candidate : passage.candidates()) {
            Optional<Mention> mention = mention(passage, candidate, discourse);
            if (mention.isPresent() && mention.get().span().start() >= free) {
                mentions.add(mention.get());
                free = mention.get().span().end();
            }
        }
        for (Span person : officers.in(passage)) {
            if (mentions.stream().noneMatch(mention -> mention.span().overlaps(person))) {
                mentions.add(new Mention(
                        person,
                        Mention.CHAIR,
                        HolderKind.CHAIR,
                        Mention.Form.NOUN,
                        Mention.Source.GAZETTEER,
                        null,
                        false));
            }
        }
        discourse.organizationsIn(passage).stream()
                .filter(place -> isUnnamed(passage, place))
                .map(place ->
                        new Mention(place, null, HolderKind.BODY, Mention.Form.NOUN, Mention.Source.NER, null, false))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparing(Mention::span));
        return List.copyOf(mentions);
    }

    /** Whether a place has no name of the gazetteer in it, whatever it means there, and is no part of a mention. */
    private static boolean isUnnamed(NamedSentence passage, Span place) {
        Tokens tokens = passage.tokens();
        for (int token = tokens.at(place.start()); token <= tokens.at(place.end() - 1); token++) {
            if (passage.candidateAt(token) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Mention> mention(NamedSentence passage, Candidate candidate, Discourse discourse) {
        Name name = candidate.name();
        if (name.isDecoy()) {
            return Optional.empty();
        }
        return switch (name.kind()) {
            case UNNAMED -> unnamedPhrase.around(passage, candidate).map(span -> mention(span, name));
            case CHAIR ->
                ChairPhrase.around(passage, candidate, discourse::isPresided).map(span -> mention(span, name));
            case BODY -> Optional.of(mention(candidate.span(), name));
            case STATE, GROUP -> delegation(passage, candidate, discourse);
        };
    }

    private static Mention mention(Span span, Name name) {
        return new Mention(span, name.code(), name.kind(), Mention.Form.NOUN, Mention.Source.GAZETTEER);
    }

    private Optional<Mention> delegation(NamedSentence passage, Candidate candidate, Discourse discourse) {
        if (isOfMembers(candidate)) {
            Optional<Span> unnamed = unnamedPhrase.quantified(passage, candidate);
            if (unnamed.isPresent()) {
                return unnamed.map(span ->
                        new Mention(span, null, HolderKind.UNNAMED, Mention.Form.NOUN, Mention.Source.GAZETTEER));
            }
        }
        Mention.Source source = candidate.misspelt() ? Mention.Source.FUZZY : Mention.Source.GAZETTEER;
        Verdict verdict = NameRule.firstOf(passage, candidate);
        boolean open = verdict == Verdict.OPEN && isAProperName(candidate);
        if (open) {
            verdict = discourse.senseOf(candidate.name());
        }
        if (open && verdict == Verdict.OPEN) {
            source = Mention.Source.NER;
            verdict = discourse.senseIn(passage, candidate.name(), () -> isLocation(passage, candidate, discourse));
        }
        if (verdict != Verdict.HOLDER) {
            return Optional.empty();
        }
        Name name = candidate.name();
        boolean adjective = name.isAdjective() && !DemonymRule.isPeople(passage, candidate);
        Mention.Form form = adjective ? Mention.Form.ADJECTIVE : Mention.Form.NOUN;
        boolean officer = name.kind() == HolderKind.STATE && PersonRule.isOfOfficer(passage, candidate);
        return Optional.of(
                new Mention(candidate.span(), name.code(), name.kind(), form, source, statusOf(name), officer));
    }

    /** Whether a name that is open can only be the holder, a person or a place; misspelt words and abbreviations may be anything else. */
    private boolean isAProperName(Candidate candidate) {
        String also = vocabulary.ambiguous().get(candidate.name().text());
        return !candidate.misspelt() && ("person".equals(also) || "place".equals(also));
    }

    /** The recogniser sees a name with some words around it: a sentence may be of any length. */
    private boolean isLocation(NamedSentence passage, Candidate candidate, Discourse discourse) {
        Span sentence = passage.sentence();
        int from = Math.max(sentence.start(), candidate.span().start() - recognisedAround);
        int to = Math.min(sentence.end(), candidate.span().end() + recognisedAround);
        String words = new Span(from, to).of(passage.text());
        List<Span> organizations = recogniser.get().organizations(words).stream()
                .map(place -> place.shift(from))
                .toList();
        discourse.addOrganizations(passage, organizations);
        return recogniser.get().typeOf(words, candidate.span().shift(-from)) == NameType.LOCATION;
    }

    /** A value that is made when it is first asked for, once. */
    private static final class Lazy<T> {
        private final Supplier<T> maker;
        private T value;

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            if (value == null) {
                value = maker.get();
            }
            return value;
        }
    }
}
