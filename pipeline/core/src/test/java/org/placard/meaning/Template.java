package org.placard.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * A sentence with places for holders, as listed in {@code meaning/templates.txt} and {@code meaning/marks.txt}.
 *
 * @param relation what holds of it
 * @param words the sentence
 * @param other the sentence that it is compared with; the same where the relation needs only one
 */
record Template(Relation relation, String words, String other) {
    private static final int LONGEST_LIST = 7;

    /** What holds of a template's sentences. */
    enum Relation {
        PLAIN,
        VOICE,
        NEGATION,
        LIST
    }

    /** A holder's name in running text, and its code. */
    record Holder(String name, String code) {}

    /** Who and what stands in a template's places. */
    record Filling(Map<String, List<Holder>> holders, String provision) {
        /** The same places in the same number, filled with {@code others} in the order of {@link #all}. */
        Filling with(List<Holder> others) {
            Map<String, List<Holder>> changed = new HashMap<>();
            int next = 0;
            for (String place : PLACES) {
                int size = holders.get(place).size();
                changed.put(place, others.subList(next, next + size));
                next += size;
            }
            return new Filling(changed, provision);
        }

        /** The same holders, each list in another order. */
        Filling shuffled(Random random) {
            Map<String, List<Holder>> changed = new HashMap<>();
            holders.forEach((place, list) -> {
                List<Holder> copy = new ArrayList<>(list);
                Collections.shuffle(copy, random);
                changed.put(place, copy);
            });
            return new Filling(changed, provision);
        }

        List<Holder> all() {
            return PLACES.stream().flatMap(place -> holders.get(place).stream()).toList();
        }
    }

    private static final Pattern SENTENCE_START = Pattern.compile("(^|\\. )\\p{L}");
    private static final List<String> PLACES = List.of("A", "B", "C", "L", "M");
    private static final List<String> PROVISIONS =
            List.of("Article 5", "paragraph 2", "Article 24 (7)", "Article 6 bis", "Articles 12–14", "the preamble");

    static List<Template> of(String list) {
        try (InputStream in = Template.class.getResourceAsStream("/meaning/" + list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Template::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template parse(String line) {
        String[] parts = line.split(": ", 2);
        String[] sides = parts[1].split(" => ");
        return new Template(Relation.valueOf(parts[0].toUpperCase(Locale.ROOT)), sides[0], sides[sides.length - 1]);
    }

    static List<Holder> holders() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                Template.class.getResourceAsStream("/meaning/holders.csv"), StandardCharsets.UTF_8)) {
            return format.parse(reader).stream()
                    .map(row -> new Holder(row.get("name"), row.get("code")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Different holders, drawn anew. */
    static List<Holder> draw(int count, Random random) {
        List<Holder> pool = new ArrayList<>(holders());
        Collections.shuffle(pool, random);
        Set<String> codes = new HashSet<>();
        pool.removeIf(holder -> !codes.add(holder.code()));
        return pool.subList(0, count);
    }

    static Filling fill(Random random) {
        int first = 2 + random.nextInt(LONGEST_LIST - 1);
        int second = 2 + random.nextInt(LONGEST_LIST - 1);
        List<Holder> drawn = draw(3 + first + second, random);
        Map<String, List<Holder>> holders = new HashMap<>();
        holders.put("A", drawn.subList(0, 1));
        holders.put("B", drawn.subList(1, 2));
        holders.put("C", drawn.subList(2, 3));
        holders.put("L", drawn.subList(3, 3 + first));
        holders.put("M", drawn.subList(3 + first, 3 + first + second));
        return new Filling(holders, PROVISIONS.get(random.nextInt(PROVISIONS.size())));
    }

    /** A template with its places filled; every sentence begins with a capital. */
    static String filled(String sentence, Filling filling) {
        String words = sentence.replace("{P}", filling.provision());
        for (String place : PLACES) {
            words = words.replace("{" + place + "}", listed(filling.holders().get(place)));
        }
        return SENTENCE_START.matcher(words).replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
    }

    private static String listed(List<Holder> holders) {
        List<String> names = holders.stream().map(Holder::name).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
