package org.placard.position;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.provision.Provision;
import org.placard.stance.Frame;
import org.placard.stance.FrameRow;
import org.placard.stance.Label;
import org.placard.stance.Target;
import org.placard.text.Span;
import org.placard.token.Lexicon;

/**
 * Resolves what the stances of one sentence are about against the floor, in the order of their cues; what it cannot
 * resolve is about the text.
 */
final class TargetResolver {
    private final int index;
    private final int start;
    private final Floor floor;
    private final Lexicon lexicon;
    private final ActionFinder actions;
    private final ContentWords words;
    private final Symbols symbols;
    private final SentenceProvisions provisions;
    /** What the last support or opposition was about; an ellipsis repeats it even in the next sentence. */
    private Resolved last;
    /** The proposals of this sentence. */
    private final Map<Frame, FloorEntry> proposed = new LinkedHashMap<>();
    /** What the frame before this one in the sentence was about; a proposal itself counts as such. */
    private Resolved recent;

    private Label recentLabel;
    private Target.Kind recentKind;
    private List<String> recentHolders = List.of();
    /** Which of both the last support or opposition was; null ahead of the first. */
    private Label lastLabel;

    /**
     * @param index of the sentence
     * @param start its first unit
     * @param last what the last support or opposition before this sentence was about
     * @param lastLabel which of both it was, or null
     */
    TargetResolver(
            int index,
            int start,
            Floor floor,
            Lexicon lexicon,
            ContentWords words,
            Symbols symbols,
            SentenceProvisions provisions,
            Resolved last,
            Label lastLabel) {
        this.index = index;
        this.start = start;
        this.floor = floor;
        this.lexicon = lexicon;
        this.actions = new ActionFinder(lexicon);
        this.words = words;
        this.symbols = symbols;
        this.provisions = provisions;
        this.last = last;
        this.lastLabel = lastLabel;
    }

    /** Keeps in mind that a frame of this sentence made a proposal. */
    void proposed(Frame frame, FloorEntry entry) {
        proposed.put(frame, entry);
    }

    /** The proposals of this sentence by the frames that make them. */
    Map<Frame, FloorEntry> proposed() {
        return proposed;
    }

    /** Keeps in mind what a frame was about, for those behind it. */
    void follow(Frame frame, Resolved resolved) {
        boolean proposal = frame.label() == Label.PROPOSAL;
        recent = proposal ? Resolved.of(proposed.get(frame)) : resolved;
        recentLabel = frame.label();
        recentKind = frame.target().kind();
        recentHolders = frame.agent().holders().codes();
        last = proposal ? last : resolved;
        lastLabel = proposal ? lastLabel : frame.label();
    }

    /** What the last support or opposition so far was about. */
    Resolved last() {
        return last;
    }

    /** Which of both the last support or opposition so far was; null where there was none. */
    Label lastLabel() {
        return lastLabel;
    }

    /** What a support or opposition is about. */
    Resolved resolve(Frame frame) {
        Target target = frame.target();
        int cue = frame.cue().start();
        if (target.owners() == null && target.span() != null && words.isOriginal(target.span())) {
            return onText(frame);
        }
        return switch (target.kind()) {
            case SAME -> last;
            case OWNED -> owned(frame);
            case BOTH -> both(frame);
            case FORMER, LATTER ->
                floor.ofTwo(target.kind(), index, cue).map(Resolved::of).orElseGet(() -> onText(frame));
            case ANAPHOR -> anaphor(frame);
            case SAID ->
                floor.said(index, frame.cue().start()).map(Resolved::of).orElseGet(() -> anaphor(frame));
            case NONE -> answering(frame);
            case THING -> recent != null ? recent : thing(frame);
            case RELATIVE -> recent != null ? relative() : target.owners() != null ? owned(frame) : content(frame);
            // the reader of stances has put names in their place, where it knows any
            case SPEAKER, AUTHORS -> onText(frame);
            case ACTED_ON -> actedOn(frame);
            case CONTENT -> content(frame);
        };
    }

    /**
     * "Ghana preferred four meetings, which Norway opposed": what was preferred is Ghana's, where nobody had proposed it; what
     * both "which Fiji hailed and Mali rejected" is neither's.
     */
    private Resolved relative() {
        return recentLabel == Label.SUPPORT
                        && recentKind != Target.Kind.RELATIVE
                        && recent.counterpart().isEmpty()
                        && recent.proposal() == null
                ? new Resolved(recentHolders, recent.provisions(), null)
                : recent;
    }

    /** "A agreed" answers what was said last; "A was against" is about what the room talks about. */
    private Resolved answering(Frame frame) {
        boolean predicate = frame.row().partOfSpeech() == FrameRow.PartOfSpeech.ADJECTIVE;
        if (predicate && frame.row().target() == FrameRow.TargetRole.OBJECT) {
            boolean seconds = frame.label() == Label.SUPPORT && recentLabel == Label.OPPOSITION;
            return seconds ? secondsLast() : recent != null ? recent : thing(frame);
        }
        if (contrasts(frame)) {
            return recent;
        }
        Optional<FloorEntry> here = proposed.values().stream()
                .filter(entry -> entry.cue() < frame.cue().start())
                .reduce((first, second) -> second);
        if (frame.label() == Label.OPPOSITION && here.isPresent()) {
            // "A, supported by B, requested a copy, while C opposed"
            return Resolved.of(here.get());
        }
        if (frame.row().target() == FrameRow.TargetRole.OBJECT && !frame.by().startsWith("passive")) {
            // "A spoke in support": of what the sentence or the room debates, and not of what was said last
            boolean turns = frame.label() == Label.SUPPORT && recentLabel == Label.OPPOSITION;
            return (turns
                            ? Optional.<FloorEntry>empty()
                            : floor.said(index, frame.cue().start()))
                    .map(entry -> entry.counterpart().isEmpty() ? Resolved.of(entry) : object(entry))
                    .or(() -> floor.matter(index, frame.cue().start()).map(TargetResolver::object))
                    .orElseGet(() -> onText(frame));
        }
        Optional<FloorEntry> debated = frame.label() == Label.OPPOSITION && lastLabel == Label.SUPPORT
                ? floor.behindSupport(index, frame.cue().start())
                : Optional.empty();
        if (debated.isPresent()) {
            return Resolved.of(debated.get());
        }
        return floor.anaphor(index, frame.cue().start(), null, false)
                .map(entry -> disagrees(frame, entry)
                        ? new Resolved(entry.counterpart(), entry.provisions(), entry.proposal())
                        : Resolved.of(entry))
                .orElseGet(() -> onText(frame));
    }

    /** "A asked for its deletion, with B in support": B answers A. */
    private Resolved secondsLast() {
        return new Resolved(recentHolders, recent.provisions(), recent.proposal());
    }

    /** "A proposed a fee. B agreed. C disagreed.": C answers A, whose fee B supports. */
    private boolean disagrees(Frame frame, FloorEntry entry) {
        return frame.label() == Label.OPPOSITION
                && lastLabel == Label.SUPPORT
                && entry.kind() == FloorEntry.Kind.POSITION
                && !entry.counterpart().isEmpty();
    }

    /** "While A called for its retention, B voiced opposition": B answers what A spoke of, and not A. */
    private boolean contrasts(Frame frame) {
        return frame.label() == Label.OPPOSITION
                && recentLabel == Label.SUPPORT
                && frame.row().partOfSpeech() != FrameRow.PartOfSpeech.VERB;
    }

    private Resolved thing(Frame frame) {
        boolean topic = frame.target().kind() == Target.Kind.THING
                && words.topic(new Span(start, frame.cue().end()))
                        .filter(named -> named.end() <= frame.agent().span().start())
                        .isPresent();
        if (topic) {
            // "As for the committee, Peru was for reconvening it"
            return onText(frame);
        }
        List<Provision> named = provisions.within(new Span(start, frame.cue().end()));
        return floor.thing(index, frame.cue().start())
                .filter(entry -> named.isEmpty()
                        || entry.sentence() == index
                        || entry.provisions().containsAll(named))
                .map(TargetResolver::object)
                .orElseGet(() -> onText(frame));
    }

    /** A proposal itself; of a position, what it is about. */
    private static Resolved object(FloorEntry entry) {
        return entry.kind() == FloorEntry.Kind.PROPOSAL
                ? Resolved.of(entry)
                : new Resolved(entry.counterpart(), entry.provisions(), entry.proposal());
    }

    private Resolved owned(Frame frame) {
        List<String> owners = frame.target().owners().codes();
        List<Provision> named = provisions.named(frame);
        Optional<FloorEntry> inSentence = proposed.values().stream()
                .filter(entry -> entry.authors().stream().anyMatch(owners::contains))
                .findFirst();
        Optional<FloorEntry> entry = inSentence.isPresent() ? inSentence : floor.of(owners);
        List<Provision> about =
                !named.isEmpty() ? named : entry.map(FloorEntry::provisions).orElseGet(() -> provisions.about(frame));
        Set<String> counterpart = new LinkedHashSet<>(owners);
        if (inSentence.isPresent() || !frame.by().startsWith("passive")) {
            // "the African Group, supported by B": who spoke for the group before does not speak here
            counterpart.addAll(inSentence.isPresent() ? inSentence.get().partnersOf(owners) : floor.partnersOf(owners));
        }
        return new Resolved(
                List.copyOf(counterpart), about, entry.map(FloorEntry::proposal).orElse(null));
    }

    private Resolved both(Frame frame) {
        String noun = frame.target().noun();
        boolean spoken = !noun.isEmpty() && lexicon.mayBeNoun("told", noun) && !lexicon.mayBeNoun("offered", noun);
        List<FloorEntry> two = floor.lastTwo(index, frame.cue().start(), !spoken);
        if (two.isEmpty()) {
            return onText(frame);
        }
        Set<Provision> provisions = new LinkedHashSet<>();
        two.forEach(entry -> provisions.addAll(entry.provisions()));
        return new Resolved(
                Floor.authors(two),
                List.copyOf(provisions),
                two.get(two.size() - 1).proposal());
    }

    private Resolved anaphor(Frame frame) {
        Target target = frame.target();
        String noun = target.noun();
        if (noun.isEmpty() && recent != null) {
            return recent;
        }
        boolean keeps = frame.row().isOfAct("keep");
        if (keeps && lexicon.mayBeNoun("passage", noun)) {
            // "said the wording should stay": what stays is the text and nobody's proposal
            return onText(frame);
        }
        boolean offered = lexicon.mayBeNoun("offered", noun) && !lexicon.mayBeNoun("told", noun)
                || lexicon.mayBeNoun("passage", noun)
                || lexicon.mayBeNoun("document", noun);
        Action action = actions.single(noun);
        boolean namesAction = action != Action.OTHER && action != Action.AMEND && !lexicon.mayBeNoun("told", noun);
        int cue = frame.cue().start();
        Optional<FloorEntry> content = noun.isEmpty() || namesAction || target.span() == null
                ? Optional.empty()
                : floor.byHead(index, cue, words.ofHead(target.span()));
        if (content.isPresent()) {
            // "such a register": whoever proposed one
            return Resolved.of(content.get());
        }
        Action named = namesAction ? action : null;
        // nobody accepts or rejects a proposal of his own, as long as there is another
        List<String> holders = frame.label() == Label.PROPOSAL || !offered
                ? List.of()
                : frame.agent().holders().codes();
        boolean bundled = !noun.isEmpty() && lexicon.mayBeNoun("bundle", noun);
        Optional<FloorEntry> bundle =
                bundled ? floor.byThing(index, cue, lexicon.singular(noun), words::isDocument, true) : Optional.empty();
        return bundle.or(() -> floor.anaphor(index, cue, named, offered || namesAction, holders))
                .or(() -> bundled ? floor.presided(index, cue) : Optional.empty())
                .or(() -> floor.anaphor(index, cue, named, offered || namesAction))
                .or(() -> floor.justSaid(index, frame.cue().start()))
                .map(entry -> noun.isEmpty() && meansMatter(frame, entry) ? object(entry) : Resolved.of(entry))
                .orElseGet(() -> onText(frame));
    }

    /** "A proposed a fee, and B supported it. C opposed this.": what B answers is still the matter, unless C takes up an objection. */
    private boolean meansMatter(Frame frame, FloorEntry entry) {
        boolean answers = entry.kind() == FloorEntry.Kind.POSITION && entry.proposal() != null;
        return answers && !(frame.label() == Label.SUPPORT && lastLabel == Label.OPPOSITION);
    }

    private Resolved content(Frame frame) {
        String noun = frame.target().noun();
        Action action = noun.isEmpty() ? Action.OTHER : actions.single(noun);
        if (action != Action.OTHER && action != Action.AMEND) {
            Optional<FloorEntry> entry = floor.byAction(index, frame.cue().start(), action);
            if (entry.isPresent()) {
                return Resolved.of(entry.get());
            }
        }
        if (frame.target().span() != null) {
            int cue = frame.cue().start();
            Span named = frame.target().span();
            Optional<FloorEntry> answered =
                    floor.bySymbol(index, cue, symbols.of(named)).or(() -> answered(frame));
            if (answered.isPresent()) {
                return partOf(answered.get(), frame);
            }
            Optional<FloorEntry> entry = floor.byWords(index, cue, words.of(named), words.ofHead(named))
                    .or(() -> floor.byHead(index, cue, words.named(named)))
                    .or(() -> words.definite(named)
                            .or(() -> words.whole(named))
                            .flatMap(head -> floor.byThing(
                                    index, cue, head, words::isDocument, lexicon.mayBeNoun("bundle", head))))
                    .or(() -> floor.byStem(index, cue, words.headNoun(named)));
            if (entry.isPresent()) {
                return partOf(entry.get(), frame);
            }
            return partOfDraft(frame);
        }
        return onText(frame);
    }

    /** "articles 2 and 3 of the package": of what is proposed, what the words name. */
    private Resolved partOf(FloorEntry entry, Frame frame) {
        List<Provision> named = provisions.named(frame);
        return new Resolved(entry.authors(), named.isEmpty() ? entry.provisions() : named, entry.proposal());
    }

    /** "voted against paragraph 9", "against a sanctuary": what is voted on is, or is of, the draft that somebody has tabled. */
    private Resolved partOfDraft(Frame frame) {
        boolean paragraphs = frame.row().isTriggeredBy(lexicon, "deciding")
                && provisions.named(frame).stream().allMatch(Provision::isOfDraft);
        return paragraphs
                ? floor.document(index, frame.cue().start(), this::isEnacted)
                        .filter(entry -> !entry.isOfChair())
                        .map(entry -> partOf(entry, frame))
                        .orElseGet(() -> onText(frame))
                : onText(frame);
    }

    /** Whether a body decides on a document paragraph by paragraph: a draft resolution, or what has a symbol and is no amendment. */
    private boolean isEnacted(FloorEntry entry) {
        return entry.thing().stream().anyMatch(noun -> lexicon.has("enacted", Lexicon.Pos.NOUN, noun))
                || !entry.symbols().isEmpty()
                        && entry.thing().stream().noneMatch(noun -> lexicon.has("put-forward", Lexicon.Pos.NOUN, noun));
    }

    /**
     * Who wants a thing kept or changed answers nobody who spoke of the thing; whoever speaks of a change that was
     * proposed answers its author, and whoever opposes that the thing comes in its own.
     */
    private Resolved actedOn(Frame frame) {
        Action action = actions.single(frame.target().noun());
        Resolved thing = recent != null ? recent : thing(frame);
        Optional<FloorEntry> change = floor.byAction(index, frame.cue().start(), action);
        if (action != Action.KEEP && change.isPresent()) {
            return Resolved.of(change.get());
        }
        boolean opposed = frame.label() == Label.OPPOSITION && action != Action.DELETE;
        return opposed ? thing : new Resolved(List.of(), thing.provisions(), null);
    }

    /** "A suggested including the principles, while B cautioned against any principles": the same words, just said. */
    private Optional<FloorEntry> answered(Frame frame) {
        if (frame.label() != Label.OPPOSITION || recentLabel != Label.PROPOSAL && recentLabel != Label.SUPPORT) {
            return Optional.empty();
        }
        Set<String> said = words.of(frame.target().span());
        return proposed.values().stream()
                .filter(entry -> entry.cue() < frame.cue().start())
                .filter(entry -> entry.words().stream().anyMatch(said::contains))
                .reduce((first, second) -> second);
    }

    private Resolved onText(Frame frame) {
        return new Resolved(List.of(), provisions.about(frame), null);
    }
}
