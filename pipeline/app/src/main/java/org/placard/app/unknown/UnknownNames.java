package org.placard.app.unknown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placard.annotation.AnnotatedSentence;
import org.placard.mention.Mention;
import org.placard.provision.ProvisionReference;
import org.placard.text.Span;

/** Names with a capital that stand beside known holders in a list. */
final class UnknownNames {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
    private static final String NAME = WORD + "(?:\\s+(?:(?:of|the|and|for|de|du)\\s+){0,2}" + WORD + "){0,5}";
    private static final String JOINT = "(?:,\\s+(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+|;\\s+)(?:the\\s+)?";
    private static final Pattern BETWEEN = Pattern.compile(JOINT);
    private static final Pattern AFTER = Pattern.compile("\\G" + JOINT + "(" + NAME + ")");
    private static final Pattern BEFORE = Pattern.compile("(" + NAME + ")(" + JOINT + ")$");

    /** Begin sentences and name no holder; months and days stand between commas beside holders. */
    private static final Set<String> NO_NAMES = words("no-names.txt");

    private UnknownNames() {}

    private static Set<String> words(String list) {
        try (InputStream in = UnknownNames.class.getResourceAsStream(list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own list cannot be read: " + list, e);
        }
    }

    /** Those beside a mention whose code is one of {@code holders}: who stands beside others was not lost as a holder. */
    static List<Unknown> in(CharSequence text, AnnotatedSentence sentence, Set<String> holders) {
        List<Unknown> found = new ArrayList<>();
        List<Mention> mentions = sentence.mentions();
        TakenPlaces taken = new TakenPlaces();
        mentions.forEach(mention -> taken.add(mention.span()));
        sentence.articles().stream()
                .map(ProvisionReference::span)
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(taken::add);
        for (int i = 0; i < mentions.size(); i++) {
            String code = mentions.get(i).code();
            if (code == null || !holders.contains(code)) {
                continue;
            }
            Span mention = mentions.get(i).span();
            Matcher after =
                    AFTER.matcher(text).region(mention.end(), sentence.span().end());
            if (after.lookingAt()) {
                add(new Span(after.start(1), after.end(1)), text, sentence, taken, found);
            }
            Matcher before = BEFORE.matcher(text)
                    .region(Math.max(sentence.span().start(), mention.start() - 120), mention.start());
            if (before.find() && (!before.group(2).startsWith(",") || isInList(text, i, mentions))) {
                add(new Span(before.start(1), before.end(1)), text, sentence, taken, found);
            }
        }
        return found;
    }

    /** One holder behind a name and a comma may be a sentence's subject; two are a list. */
    private static boolean isInList(CharSequence text, int number, List<Mention> mentions) {
        int end = mentions.get(number).span().end();
        for (Mention next : mentions.subList(number + 1, mentions.size())) {
            if (next.span().start() > end) {
                return BETWEEN.matcher(text).region(end, next.span().start()).matches();
            }
        }
        return false;
    }

    private static void add(
            Span place, CharSequence text, AnnotatedSentence sentence, TakenPlaces taken, List<Unknown> found) {
        String words = text.subSequence(place.start(), place.end()).toString().replaceAll("\\s+", " ");
        if (!NO_NAMES.contains(words.split(" ")[0]) && !taken.touch(place)) {
            taken.add(place);
            found.add(new Unknown(Unknown.Kind.NAME, words, sentence.id(), place));
        }
    }
}
