package org.placard.app.tables;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.InvalidCheckInException;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.text.Span;

/**
 * A check-in with its references resolved: sentences and proposals by id, actors with kind and name, places as code
 * points.
 */
public final class IndexedCheckIn {
    private final AnnotatedCheckIn checkIn;
    private final NamedHolders.Names names;
    private final AddedKeys added;
    private final Map<String, AnnotatedSentence> sentences = new HashMap<>();
    private final Map<String, Proposal> proposals = new HashMap<>();
    private final Map<String, Set<HolderKind>> kindsMentioned = new HashMap<>();

    private IndexedCheckIn(AnnotatedCheckIn checkIn, NamedHolders.Names names, AddedKeys added) {
        this.checkIn = checkIn;
        this.names = names;
        this.added = added;
    }

    /**
     * Indexes a check-in.
     *
     * @throws InvalidCheckInException where an id occurs twice or a reference leads nowhere; the message names the id
     */
    public static IndexedCheckIn of(AnnotatedCheckIn checkIn, NamedHolders.Names names) throws InvalidCheckInException {
        return of(checkIn, names, AddedKeys.NONE);
    }

    /**
     * Indexes a check-in with the keys that its file has beside those of the format's first version.
     *
     * @throws InvalidCheckInException where an id occurs twice or a reference leads nowhere; the message names the id
     */
    public static IndexedCheckIn of(AnnotatedCheckIn checkIn, NamedHolders.Names names, AddedKeys added)
            throws InvalidCheckInException {
        IndexedCheckIn indexed = new IndexedCheckIn(checkIn, names, added);
        indexed.index();
        return indexed;
    }

    /** What its file has beside the keys of the format's first version. */
    public AddedKeys added() {
        return added;
    }

    private void index() throws InvalidCheckInException {
        byId("sentence", checkIn.sentences(), AnnotatedSentence::id, sentences);
        byId("proposal", checkIn.proposals(), Proposal::id, proposals);
        byId("position", checkIn.positions(), Position::id, new HashMap<>());
        for (Proposal proposal : checkIn.proposals()) {
            require("proposal " + proposal.id(), "sentence", proposal.sentence(), sentences);
        }
        for (Position position : checkIn.positions()) {
            require("position " + position.id(), "sentence", position.sentence(), sentences);
            if (position.proposal() != null) {
                require("position " + position.id(), "proposal", position.proposal(), proposals);
            }
        }
        checkIn.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.code() != null)
                .forEach(mention -> kindsMentioned
                        .computeIfAbsent(mention.code(), code -> new HashSet<>())
                        .add(mention.kind()));
    }

    private <T> void byId(String what, List<T> all, Function<T, String> id, Map<String, T> index)
            throws InvalidCheckInException {
        for (T each : all) {
            if (index.put(id.apply(each), each) != null) {
                throw new InvalidCheckInException(checkIn.id() + ": two " + what + "s have the id " + id.apply(each));
            }
        }
    }

    private void require(String who, String what, String id, Map<String, ?> index) throws InvalidCheckInException {
        if (!index.containsKey(id)) {
            throw new InvalidCheckInException(
                    checkIn.id() + ": " + who + " refers to " + what + " " + id + ", which is not there");
        }
    }

    public AnnotatedCheckIn checkIn() {
        return checkIn;
    }

    public String id() {
        return checkIn.id();
    }

    /** The report's name: the id without the check-in's number. */
    public String report() {
        int dash = checkIn.id().lastIndexOf('-');
        return dash > 0 ? checkIn.id().substring(0, dash) : checkIn.id();
    }

    /** The sentence with an id that the check-in uses. */
    public AnnotatedSentence sentence(String id) {
        return sentences.get(id);
    }

    /** The proposal that a position makes or answers. */
    public Optional<Proposal> proposal(Position position) {
        return Optional.ofNullable(position.proposal()).map(proposals::get);
    }

    /** When a position was taken: the day of the meeting or, where the report does not say, of the check-in. */
    public Optional<LocalDate> date(Position position) {
        return Optional.ofNullable(position.date()).or(checkIn::date);
    }

    /** The title of a sentence's section, or null ahead of the first section. */
    public String sectionTitle(AnnotatedSentence sentence) {
        return checkIn.sections().stream()
                .filter(section -> section.id().equals(sentence.section()))
                .map(section -> section.title())
                .findFirst()
                .orElse(null);
    }

    /** Who takes a position. Its kind is that of the mention which the position gives as evidence. */
    public Actor actor(Position position) {
        return sentence(position.sentence()).mentions().stream()
                .filter(mention -> mention.span().equals(position.mention()))
                .filter(mention -> position.actor().equals(mention.code()))
                .findFirst()
                .map(mention -> new Actor(mention.kind(), mention.code()))
                .orElseGet(() -> actor(position.actor()));
    }

    /** The actor of a mention; empty for an unnamed holder. */
    public Optional<Actor> actor(Mention mention) {
        return Optional.ofNullable(mention.code()).map(code -> new Actor(mention.kind(), code));
    }

    /**
     * The actor behind a bare code. Where a code is both a state's and a group's, it is the one that the check-in
     * mentions; where it mentions both, the state.
     */
    public Actor actor(String code) {
        if (code.equals(Mention.CHAIR)) {
            return new Actor(HolderKind.CHAIR, code);
        }
        if (code.equals(Position.UNNAMED)) {
            return new Actor(HolderKind.UNNAMED, code);
        }
        Set<HolderKind> mentioned = kindsMentioned.getOrDefault(code, Set.of());
        if (mentioned.contains(HolderKind.STATE)) {
            return new Actor(HolderKind.STATE, code);
        }
        if (mentioned.contains(HolderKind.GROUP)) {
            return new Actor(HolderKind.GROUP, code);
        }
        boolean group = names.has(HolderKind.GROUP, code) && !names.has(HolderKind.STATE, code);
        return new Actor(group ? HolderKind.GROUP : HolderKind.STATE, code);
    }

    /** What an actor is called, or null where the gazetteer does not have it. */
    public String name(Actor actor) {
        return names.of(actor).orElse(null);
    }

    /** An author of a proposal, of the kind that its sentence mentions. */
    public Actor author(Proposal proposal, String code) {
        return near(code, sentence(proposal.sentence()));
    }

    /** Whom a position supports or opposes: an author of its proposal, or else somebody whom its sentence mentions. */
    public Actor counterpart(Position position, String code) {
        return proposal(position)
                .filter(proposal -> proposal.authors().contains(code))
                .map(proposal -> author(proposal, code))
                .orElseGet(() -> near(code, sentence(position.sentence())));
    }

    /** The actor behind a bare code as a sentence has it, or else as the check-in does. */
    private Actor near(String code, AnnotatedSentence sentence) {
        Set<Actor> mentioned = sentence.mentions().stream()
                .filter(mention -> code.equals(mention.code()))
                .map(mention -> new Actor(mention.kind(), code))
                .collect(Collectors.toSet());
        return mentioned.size() == 1 ? mentioned.iterator().next() : actor(code);
    }

    /** For whom the holder of a position speaks, of the kind that its sentence mentions; empty where for nobody. */
    public Optional<Actor> represented(Position position) {
        String code = position.speaksFor();
        if (code == null) {
            return Optional.empty();
        }
        Set<HolderKind> near = sentence(position.sentence()).mentions().stream()
                .filter(mention -> code.equals(mention.code()))
                .map(Mention::kind)
                .collect(Collectors.toSet());
        boolean state = near.contains(HolderKind.STATE) && !near.contains(HolderKind.GROUP);
        return Optional.of(state ? new Actor(HolderKind.STATE, code) : group(code));
    }

    /** Whom a code names that is a group's, unless it is only a state's. */
    public Actor group(String code) {
        Set<HolderKind> mentioned = kindsMentioned.getOrDefault(code, Set.of());
        boolean known = mentioned.isEmpty() ? names.has(HolderKind.GROUP, code) : mentioned.contains(HolderKind.GROUP);
        return known ? new Actor(HolderKind.GROUP, code) : actor(code);
    }

    /** Every actor that the check-in's rows name, in order of appearance. */
    public Stream<Actor> actors() {
        Stream<Actor> mentioned = checkIn.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .flatMap(mention -> actor(mention).stream());
        Stream<Actor> authors = checkIn.proposals().stream()
                .flatMap(proposal -> proposal.authors().stream().map(code -> author(proposal, code)));
        return Stream.of(mentioned, authors, checkIn.positions().stream().flatMap(this::actorsOf))
                .flatMap(Function.identity())
                .distinct();
    }

    private Stream<Actor> actorsOf(Position position) {
        Stream<Actor> groups = Stream.of(
                        represented(position),
                        Optional.ofNullable(position.derivedFrom()).map(this::group))
                .flatMap(Optional::stream);
        return Stream.concat(
                Stream.concat(Stream.of(actor(position)), groups),
                position.counterpart().stream().map(code -> counterpart(position, code)));
    }

    /** The words at a place. */
    public String words(Span span) {
        return checkIn.text().at(span);
    }

    /** First code point of a place in the check-in's text. */
    public int starts(Span span) {
        return checkIn.text().codePointsBefore(span.start());
    }

    /** Code point after the last one of a place in the check-in's text. */
    public int ends(Span span) {
        return checkIn.text().codePointsBefore(span.end());
    }

    /** A list as one cell: its items with {@code "; "} between them. */
    public static String cell(Stream<String> items) {
        return items.collect(Collectors.joining("; "));
    }
}
