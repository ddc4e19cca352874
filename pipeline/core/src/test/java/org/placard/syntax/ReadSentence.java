package org.placard.syntax;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.mention.NameRecogniser;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.Lexicon;

/** One sentence with its real mentions and terms, and its lists in the notation of {@code lists.txt}. */
record ReadSentence(String text, List<Mention> mentions, List<Term> terms) {
    /** Without a recogniser that takes long: every open name is said to be a place. */
    private static final MentionFinder FINDER =
            new MentionFinder(Gazetteer.load(), () -> (sentence, place) -> NameRecogniser.NameType.LOCATION);

    private static final SentenceReader READER = new SentenceReader(Lexicon.load());

    static ReadSentence of(String text) {
        var whole = new Span(0, text.length());
        var block = new Block(Block.Kind.PARAGRAPH, whole, null);
        var checkIn = new CheckIn(1, "", Optional.empty(), new Text(text), whole, List.of(), List.of(block));
        var sentence = new Sentence("1.1", null, whole, Block.Kind.PARAGRAPH, 0);
        return of(text, FINDER.find(checkIn, List.of(sentence)).get(0));
    }

    static ReadSentence of(String text, List<Mention> mentions) {
        return new ReadSentence(text, mentions, READER.read(text, new Span(0, text.length()), mentions));
    }

    List<Holders> lists() {
        return terms.stream()
                .filter(term -> term.is(Term.Kind.HOLDERS))
                .map(Term::holders)
                .toList();
    }

    /** The text with « and » around each list. */
    String marked() {
        var marked = new StringBuilder();
        int at = 0;
        for (Holders list : lists()) {
            marked.append(text, at, list.span().start());
            marked.append('«').append(list.span().of(text)).append('»');
            at = list.span().end();
        }
        return marked.append(text.substring(at)).toString();
    }

    /** Members of all lists, which semicolons part. */
    String members() {
        return String.join("; ", lists().stream().map(ReadSentence::members).toList());
    }

    static String members(Holders list) {
        var members = new StringJoiner(" ");
        for (Holders.Member member : list.members()) {
            members.add(
                    member.speaksFor() == null
                            ? code(member.mention())
                            : code(member.mention()) + "/" + code(member.speaksFor()));
        }
        list.excepted().forEach(mention -> members.add("-" + code(mention)));
        return members.toString();
    }

    private static String code(Mention mention) {
        return mention.code() == null ? "UNNAMED" : mention.code();
    }
}
