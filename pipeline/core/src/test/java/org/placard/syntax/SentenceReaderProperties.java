package org.placard.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Name;
import org.placard.mention.Mention;

/** What the reader of sentences promises of any text, and of lists with any members. */
class SentenceReaderProperties {
    private static final List<String> STATES = List.of(
            "Chile",
            "Peru",
            "Mali",
            "Norway",
            "Kenya",
            "Ghana",
            "Fiji",
            "Tonga",
            "Nepal",
            "the Netherlands",
            "the Philippines",
            "the US",
            "Saudi Arabia",
            "BRAZIL",
            "the RUSSIAN FEDERATION",
            "Trinidad and Tobago");
    private static final List<String> OTHERS = List.of(
            "the World Bank",
            "Greenpeace",
            "UNEP",
            "Zubrowka",
            "the Republic of Zubrowka",
            "youth groups",
            "the Secretariat",
            "civil society",
            "the Friends of the Earth",
            "local authorities",
            "the Food and Agriculture Organization (FAO)",
            "the International Chamber of Commerce");

    @Property(tries = 1500)
    void termsLieInsideTheirSentenceInOrder(@ForAll("texts") String text) {
        check(text);
    }

    @Property(tries = 500)
    void sameHoldsForAnyCharacters(@ForAll String text) {
        check(text);
    }

    private static void check(String text) {
        if (text.isEmpty()) {
            return;
        }
        ReadSentence sentence = ReadSentence.of(text);
        assertEquals(
                sentence.terms(), ReadSentence.of(text, sentence.mentions()).terms());
        int end = 0;
        for (Term term : sentence.terms()) {
            assertTrue(term.span().start() >= end, () -> "terms overlap at " + term.span() + ": " + text);
            end = term.span().end();
            boolean mayHold = term.is(Term.Kind.HOLDERS) || term.is(Term.Kind.QUOTE) && term.holders() != null;
            assertEquals(mayHold, term.holders() != null);
        }
        assertTrue(end <= text.length());
        for (Holders list : sentence.lists()) {
            named(list)
                    .forEach(mention -> assertTrue(
                            list.span().covers(mention.span()),
                            () -> mention + " outside " + list.span() + ": " + text));
        }
        everyMentionIsNamedOrLeftOut(sentence);
    }

    private static void everyMentionIsNamedOrLeftOut(ReadSentence sentence) {
        Set<Mention> named = new HashSet<>();
        sentence.lists().forEach(list -> named.addAll(named(list).toList()));
        // "all but Chile" holds without being a mention
        named.removeIf(mention ->
                mention.kind() == HolderKind.UNNAMED && !sentence.mentions().contains(mention));
        assertTrue(sentence.mentions().containsAll(named));
        for (Mention mention : sentence.mentions()) {
            // repeated names and abbreviations in brackets name nobody new
            boolean covered =
                    sentence.terms().stream().anyMatch(term -> term.span().covers(mention.span()));
            assertTrue(named.contains(mention) || covered, () -> mention + " is lost: " + sentence.text());
        }
    }

    private static Stream<Mention> named(Holders list) {
        Stream<Mention> members = list.members().stream()
                .flatMap(member -> Stream.of(member.mention(), member.speaksFor()))
                .filter(mention -> mention != null);
        return Stream.concat(members, list.excepted().stream());
    }

    @Property(tries = 2000)
    void everyStateOfAListIsFoundWhateverElseStandsInIt(
            @ForAll("lists") List<String> members, @ForAll("ends") String end) {
        String list = String.join(", ", members.subList(0, members.size() - 1)) + end + members.get(members.size() - 1);
        ReadSentence sentence = ReadSentence.of(list + " supported the proposal.");
        assertEquals(states(sentence), inFirstList(sentence), list);
    }

    @Property(tries = 1000)
    void semicolonsHoldAListTogether(@ForAll("lists") List<String> members) {
        int last = members.size() - 1;
        String list = String.join("; ", members.subList(0, last)) + "; and " + members.get(last);
        ReadSentence sentence = ReadSentence.of("It was supported by " + list + ".");
        assertEquals(states(sentence), inFirstList(sentence), list);
    }

    private static List<Mention> states(ReadSentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == HolderKind.STATE)
                .toList();
    }

    private static List<Mention> inFirstList(ReadSentence sentence) {
        return sentence.lists().get(0).members().stream()
                .map(Holders.Member::mention)
                .filter(mention -> mention.kind() == HolderKind.STATE)
                .toList();
    }

    /** A state, then states and others in any order. */
    @Provide
    Arbitrary<List<String>> lists() {
        Arbitrary<String> members =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(STATES)), Tuple.of(2, Arbitraries.of(OTHERS)));
        return Combinators.combine(
                        Arbitraries.of(STATES), members.list().ofMinSize(2).ofMaxSize(9))
                .as((first, others) -> {
                    List<String> all = new ArrayList<>(List.of(first));
                    all.addAll(others);
                    return all;
                });
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of(
                " and ", ", and ", " or ", ", as well as ", " & ", " and also ", " together with ", ",\nand ");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> names = Arbitraries.of(Gazetteer.load().names()).map(Name::text);
        Arbitrary<String> words = Arbitraries.of(
                "and",
                "the",
                ",",
                ";",
                "(",
                ")",
                "'s",
                "’",
                "–",
                "-",
                "/",
                "&",
                ".",
                ":",
                "•",
                "\n",
                "\u00a0",
                "supported",
                "opposed by",
                "proposal",
                "of",
                "for",
                "with",
                "on behalf of",
                "delegation of",
                "delegations",
                "joined by",
                "except",
                "all",
                "including",
                "et al.",
                "as well as",
                "represented by",
                "speaking for",
                "With",
                "both",
                "World Bank",
                "youth groups",
                "[3]",
                "*",
                "\u0301",
                "\ud83d\ude00",
                "\ud83d",
                "“",
                "”");
        Arbitrary<String> anything = Arbitraries.strings().ofMinLength(1).ofMaxLength(6);
        return Arbitraries.frequencyOf(Tuple.of(4, names), Tuple.of(8, words), Tuple.of(1, anything))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join(" ", parts));
    }
}
