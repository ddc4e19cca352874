package org.placard.position;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placard.stance.Frame;
import org.placard.stance.SentenceStances;
import org.placard.stance.Target;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** What a sentence hands in, joins or speaks of that can be called by a noun or a symbol, and whether it is on the floor already. */
final class SentenceDocuments {
    private final int index;
    private final SentenceStances sentence;
    private final Text text;
    private final Lexicon lexicon;
    private final Floor floor;
    private final ContentWords words;
    private final Symbols symbols;
    private final TargetResolver targets;

    /**
     * @param index of the sentence in its check-in
     * @param targets which keeps the sentence's own proposals
     */
    SentenceDocuments(
            int index,
            SentenceStances sentence,
            Text text,
            Lexicon lexicon,
            Floor floor,
            ContentWords words,
            Symbols symbols,
            TargetResolver targets) {
        this.index = index;
        this.sentence = sentence;
        this.text = text;
        this.lexicon = lexicon;
        this.floor = floor;
        this.words = words;
        this.symbols = symbols;
        this.targets = targets;
    }

    /** What is on the floor already and is proposed once more, with those who join its authors, or spoken of again. */
    Optional<FloorEntry> onFloor(Frame frame, Span content) {
        int cue = frame.cue().start();
        return joins(frame)
                .map(entry -> entry.with(frame.agent().holders(), index, cue))
                .or(() -> known(frame, content).map(entry -> entry.at(index, cue)));
    }

    private int start() {
        return sentence.sentence().span().start();
    }

    /** What a proposal is called by: in its own words, where the sentence names it as its author's, and where those are "it" ahead. */
    Set<String> thing(Span content, Span cue, List<String> authors) {
        Set<String> ahead = namedAhead(content, cue.start());
        Set<String> thing = new HashSet<>(ahead.isEmpty() ? words.ofThing(content) : ahead);
        if (thing.isEmpty()) {
            // "introduced a clause that would permit reservations"
            words.lastNoun(cue).ifPresent(thing::add);
        }
        sentence.proposals().stream()
                .filter(named -> authors.containsAll(named.author().holders().codes()))
                .forEach(named -> thing.addAll(words.ofThing(named.thing())));
        return thing;
    }

    private boolean isPronoun(Span content) {
        String written = text.at(content).toLowerCase(Locale.ROOT);
        return lexicon.has(FunctionWord.THING_PRONOUN, written);
    }

    /** Of "had a bridging proposal and put it on the table" the words ahead that name it; none where the content does itself. */
    Set<String> namedAhead(Span content, int cue) {
        // "the draft resolution titled “On wells”, which was tabled by Peru"
        boolean titled = content.start() < cue
                && sentence.quotations().stream().anyMatch(quote -> quote.start() == content.start());
        return (isPronoun(content) || titled) && cue > start() ? words.offered(new Span(start(), cue)) : Set.of();
    }

    private boolean handsIn(Frame frame) {
        return frame.row().isTriggeredBy(lexicon, "handing-in") || frame.row().isTriggeredBy(lexicon, "fronting");
    }

    /** "Greece, also introducing the draft": a document that one of its authors presents once more. */
    private Optional<FloorEntry> known(Frame frame, Span content) {
        if (!handsIn(frame)) {
            return Optional.empty();
        }
        int cue = frame.cue().start();
        List<String> authors = frame.agent().holders().codes();
        // "Introducing it, Benin": the proposal of Benin and others
        Optional<FloorEntry> meant = isPronoun(content) ? floor.anaphor(index, cue, null, true) : Optional.empty();
        return meant.or(() -> floor.bySymbol(index, cue, symbols.of(content)))
                .or(() -> words.definite(content).flatMap(noun -> floor.byThing(index, cue, noun, words::isDocument)))
                .filter(entry -> entry.authors().containsAll(authors));
    }

    /** By what symbols the document that is handed in is called, here or elsewhere in the sentence; those of others are not its own. */
    Set<String> symbolsOf(Frame frame, Span content) {
        Set<String> found = symbols.naming(content);
        boolean only = targets.proposed().isEmpty()
                && (handsIn(frame) || sentence.proposals().size() == 1);
        if (found.isEmpty() && only) {
            found = symbols.naming(sentence.sentence().span());
        }
        found.removeIf(symbol ->
                floor.bySymbol(index, frame.cue().start(), Set.of(symbol)).isPresent());
        return found;
    }

    /** A document that is called by its symbol comes to mind again. */
    void recall() {
        Span span = sentence.sentence().span();
        for (String symbol : symbols.of(span)) {
            floor.bySymbol(index, span.start(), Set.of(symbol))
                    .ifPresent(entry -> floor.add(entry.at(index, span.start())));
        }
        // "The amendment was put to a vote": those who then vote against answer its authors
        if (sentence.frames().isEmpty()) {
            words.decided(span)
                    .flatMap(noun -> floor.byThing(index, span.start(), noun, words::isDocument))
                    .ifPresent(entry -> floor.add(entry.at(index, span.start())));
        }
    }

    /** "Chile tabled a text, co-sponsored by Peru", "Peru co-sponsored it": the proposal that is Peru's too. */
    private Optional<FloorEntry> joins(Frame frame) {
        if (!frame.row().isTriggeredBy(lexicon, "co-sponsoring")) {
            return Optional.empty();
        }
        int cue = frame.cue().start();
        Optional<FloorEntry> here = targets.proposed().values().stream()
                .filter(entry -> entry.cue() < cue)
                .reduce((first, second) -> second);
        Target target = frame.target();
        boolean known = target.kind() == Target.Kind.THING || target.kind() == Target.Kind.ANAPHOR;
        Optional<String> noun = target.kind() == Target.Kind.CONTENT ? words.definite(target.span()) : Optional.empty();
        if (here.isPresent()) {
            return here;
        }
        if (known) {
            return floor.anaphor(index, cue, null, true);
        }
        Optional<FloorEntry> called =
                target.span() == null ? Optional.empty() : floor.bySymbol(index, cue, symbols.of(target.span()));
        // "joined as co-sponsors": of the document at hand
        boolean unsaid = target.kind() == Target.Kind.NONE || target.kind() == Target.Kind.AUTHORS;
        return called.or(() -> noun.flatMap(head -> floor.byThing(index, cue, head, words::isDocument)))
                .or(() -> unsaid
                        ? floor.document(
                                index, cue, entry -> entry.thing().stream().anyMatch(words::isDocument))
                        : Optional.empty());
    }
}
