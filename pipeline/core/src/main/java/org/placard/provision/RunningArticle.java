package org.placard.provision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.provision.Place.Level;
import org.placard.provision.ProvisionGrammar.Anchor;
import org.placard.provision.ProvisionGrammar.Reading;

/** The article in force while one section is read from its title to its end. */
final class RunningArticle {
    /** Provisions named together beyond which no word can stand for them. */
    private static final int LONGEST_LIST = 100;

    /** Of articles named without their instrument; null for the text under negotiation. */
    private final String discussed;

    private List<Place> article = List.of();
    private List<Place> lastMentioned = List.of();
    /** Instruments of the articles that the section has named by their short word, as in "Article 17 of the Convention". */
    private final Map<Place, String> instruments = new HashMap<>();
    /** Articles that the section has named as those of the text at hand. */
    private final Set<Place> ownArticles = new HashSet<>();

    /** @param discussed code of the instrument that the section is about; null for the text under negotiation */
    RunningArticle(String discussed) {
        this.discussed = discussed;
    }

    /** Places of {@code reading} with the article that they belong to; as they are where it is not known. */
    List<Place> resolve(Reading reading) {
        String code = instrumentOf(reading);
        return switch (reading.anchor()) {
            case OWN, ELSEWHERE ->
                reading.places().stream().map(place -> place.in(code)).toList();
            case SAME -> lastMentioned.size() == 1 && isParagraph(lastMentioned.get(0)) ? lastMentioned : List.of();
            case RUNNING ->
                reading.places().stream()
                        .map(this::resolved)
                        .map(place -> place.isPartial() && code != null ? place.in(code) : place)
                        .toList();
        };
    }

    /** What is said about the instrument; else that of the article as it was named in this section, if it was. */
    private String instrumentOf(Reading reading) {
        boolean article = reading.attribution().isSilent()
                && reading.anchor() == Anchor.OWN
                && reading.places().get(0).isOf(Level.ARTICLE);
        return article
                ? instruments.getOrDefault(reading.places().get(0).cut(1), discussed)
                : reading.attribution().code();
    }

    /** Takes note of whose article a reference names, for those behind it that name it without its instrument. */
    private void noteInstruments(List<Place> articles) {
        for (Place place : articles) {
            Place bare = place.in(null);
            if (place.instrument() == null) {
                ownArticles.add(bare);
            } else if (!ownArticles.contains(bare)) {
                instruments.putIfAbsent(bare, place.instrument());
            }
        }
    }

    private static boolean isParagraph(Place place) {
        return place.isOf(Level.PARAGRAPH)
                || (place.isOf(Level.ARTICLE) || place.isOf(Level.DIVISION))
                        && place.parts().size() > 1;
    }

    private Place resolved(Place place) {
        if (place.isOf(Level.PARAGRAPH)) {
            return article.size() == 1 ? inArticle(place, article.get(0)) : place;
        }
        if (!place.isOf(Level.SUBPARAGRAPH)) {
            return place;
        }
        boolean single = lastMentioned.size() == 1 && isParagraph(lastMentioned.get(0));
        if (single) {
            Place last = lastMentioned.get(0);
            Place paragraph = last.cut(last.isOf(Level.PARAGRAPH) ? 1 : 2);
            return Character.isDigit(
                            paragraph.parts().get(paragraph.parts().size() - 1).charAt(0))
                    ? place.within(paragraph)
                    : place.within(paragraph.cut(1));
        }
        Place shared = sharedWhole();
        if (shared != null) {
            return place.within(shared);
        }
        boolean severalParagraphs = lastMentioned.stream().anyMatch(RunningArticle::isParagraph);
        return article.size() == 1 && !severalParagraphs ? place.within(article.get(0)) : place;
    }

    /** A paragraph with its article, which its number may have already: "paragraph 3.10" of Article 3. */
    private static Place inArticle(Place paragraph, Place article) {
        List<String> parts = paragraph.parts();
        boolean full = parts.size() > 1
                && parts.get(0).equals(article.parts().get(0))
                && Character.isDigit(parts.get(1).charAt(0));
        return full
                ? new Place(paragraph.root(), parts.subList(1, parts.size())).within(article)
                : paragraph.within(article);
    }

    /** The paragraph that the places last mentioned are subparagraphs or options of, or null. */
    private Place sharedWhole() {
        if (lastMentioned.size() < 2 || !isParagraph(lastMentioned.get(0))) {
            return null;
        }
        int length = lastMentioned.get(0).parts().size() - 1;
        if (length == 0) {
            return null;
        }
        Place whole = lastMentioned.get(0).cut(length);
        boolean shared = lastMentioned.stream()
                .allMatch(place -> place.parts().size() == length + 1
                        && place.cut(length).equals(whole)
                        && Character.isLetter(place.parts().get(length).charAt(0)));
        return shared ? whole : null;
    }

    /**
     * Takes note of a reference. An annex ends the article's force without taking its place: party groups are named
     * after annexes too often for that. One that is {@code coordinated} with the reference before it makes a list with it;
     * one that only gives a {@code ground} leaves an article in force that was there.
     */
    void mention(List<Place> places, boolean coordinated, boolean ground) {
        if (places.stream().anyMatch(place -> place.isOf(Level.ANNEX))) {
            article = List.of();
        }
        List<Place> named = places.stream()
                .filter(place -> place.isOf(Level.ARTICLE))
                .map(place -> place.cut(1))
                .distinct()
                .toList();
        noteInstruments(named);
        if (!named.isEmpty() && !ground) {
            article = coordinated ? union(article, named) : named;
        }
        lastMentioned = coordinated ? union(lastMentioned, places) : places;
        if (lastMentioned.size() > LONGEST_LIST) {
            article = List.of();
            lastMentioned = List.of();
        }
    }

    /** Whether nothing is in force yet, or one of the articles of {@code places} is. */
    boolean covers(List<Place> places) {
        return article.isEmpty()
                || places.stream().anyMatch(place -> !place.isOf(Level.ARTICLE) || article.contains(place.cut(1)));
    }

    /** Both lists in one, without repetition; the second alone where the two are too long to mean anything. */
    private static List<Place> union(List<Place> some, List<Place> more) {
        if (some.size() + more.size() > LONGEST_LIST) {
            return more;
        }
        Set<Place> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    ProvisionContext context() {
        return new ProvisionContext(provisions(article), provisions(lastMentioned));
    }

    static List<Provision> provisions(List<Place> places) {
        return places.stream().map(Place::provision).distinct().toList();
    }
}
