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
    record Holder(String name, String code) {
        boolean isGroup() {
            return !code.matches("[A-Z]{3}");
        }
    }

    /** Ways to write a list of holders. */
    enum Series {
        PLAIN(", ", " and "),
        SERIAL_COMMA(", ", ", and "),
        AS_WELL_AS(", ", " as well as "),
        COMMA_AS_WELL_AS(", ", ", as well as "),
        TOGETHER_WITH(", ", ", together with "),
        AMPERSAND(", ", " & ");

        private final String between;
        private final String last;

        Series(String between, String last) {
            this.between = between;
            this.last = last;
        }

        private String of(List<String> names) {
            int end = names.size() - 1;
            return end == 0 ? names.get(0) : String.join(between, names.subList(0, end)) + last + names.get(end);
        }
    }

    /** Who and what stands in a template's places. */
    record Filling(Map<String, List<Holder>> holders, String provision, Series series) {
        /** The same places in the same number, filled with {@code others} in the order of {@link #all}. */
        Filling with(List<Holder> others) {
            Map<String, List<Holder>> changed = new HashMap<>();
            int next = 0;
            for (String place : PLACES) {
                int size = holders.get(place).size();
                changed.put(place, others.subList(next, next + size));
                next += size;
            }
            return new Filling(changed, provision, series);
        }

        /** The same holders, each list in another order and written in another way. */
        Filling shuffled(Random random) {
            Map<String, List<Holder>> changed = new HashMap<>();
            holders.forEach((place, list) -> {
                List<Holder> copy = new ArrayList<>(list);
                Collections.shuffle(copy, random);
                changed.put(place, copy);
            });
            Series[] all = Series.values();
            return new Filling(changed, provision, all[random.nextInt(all.length)]);
        }

        List<Holder> all() {
            return PLACES.stream().flatMap(place -> holders.get(place).stream()).toList();
        }
    }

    private static final Pattern SENTENCE_START = Pattern.compile("(^|\\. )\\p{L}");
    /** Places for one holder each. */
    static final List<String> SINGLE = List.of("A", "B", "C", "D", "E", "F");

    private static final List<String> PLACES = List.of("A", "B", "C", "D", "E", "F", "G", "L", "M");
    private static final List<String> PROVISIONS =
            List.of("Article 5", "paragraph 2", "Article 24 (7)", "Article 6 bis", "Articles 12–14", "the preamble");

    private static final List<Holder> HOLDERS = holders();

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

    private static List<Holder> holders() {
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

    /** Different holders, drawn anew; the one at {@code group} is a group. */
    static List<Holder> draw(int count, int group, Random random) {
        List<Holder> pool = new ArrayList<>(HOLDERS);
        Collections.shuffle(pool, random);
        Set<String> codes = new HashSet<>();
        pool.removeIf(holder -> !codes.add(holder.code()));
        int first = 0;
        while (!pool.get(first).isGroup()) {
            first++;
        }
        Collections.swap(pool, group, first);
        return List.copyOf(pool.subList(0, count));
    }

    static Filling fill(Random random) {
        int first = 2 + random.nextInt(LONGEST_LIST - 1);
        int second = 2 + random.nextInt(LONGEST_LIST - 1);
        int singles = SINGLE.size();
        List<Holder> drawn = draw(singles + 1 + first + second, singles, random);
        Map<String, List<Holder>> holders = new HashMap<>();
        for (int i = 0; i <= singles; i++) {
            holders.put(PLACES.get(i), drawn.subList(i, i + 1));
        }
        holders.put("L", drawn.subList(singles + 1, singles + 1 + first));
        holders.put("M", drawn.subList(singles + 1 + first, drawn.size()));
        return new Filling(holders, PROVISIONS.get(random.nextInt(PROVISIONS.size())), Series.PLAIN);
    }

    /** A template with its places filled; every sentence begins with a capital. */
    static String filled(String sentence, Filling filling) {
        String words = sentence.replace("{P}", filling.provision());
        for (String place : PLACES) {
            words = words.replace(
                    "{" + place + "}",
                    filling.series()
                            .of(filling.holders().get(place).stream()
                                    .map(Holder::name)
                                    .toList()));
        }
        return SENTENCE_START.matcher(words).replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
    }
}
