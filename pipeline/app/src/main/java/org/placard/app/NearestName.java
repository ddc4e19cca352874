package org.placard.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command or option that a mistyped one was most likely meant to be. */
public final class NearestName {
    private static final int SHORT = 4;

    private NearestName() {}

    static Optional<String> of(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (!word.startsWith("-")) {
            return of(word, spec.subcommands().keySet());
        }
        String name = word.replaceFirst("=.*", "");
        return of(
                name,
                spec.options().stream()
                        .flatMap(option -> Stream.of(option.names()))
                        .toList());
    }

    /** The nearest of some names, where one is near: at most two letters or a third of them differ, in a short word one. */
    public static Optional<String> of(String word, Collection<String> names) {
        return near(word, names).stream().findFirst();
    }

    /** As {@link #of(String, Collection)}, all that are near, the nearest first. */
    public static List<String> near(String word, Collection<String> names) {
        int most = word.length() < SHORT ? 1 : Math.max(2, word.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        return names.stream()
                .filter(name -> distance.apply(word, name) >= 0)
                .sorted(Comparator.comparingInt((String name) -> distance.apply(word, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
