package org.placard.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
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

    /** The nearest of some names, where one is near: at most two letters or a third of them differ, in a short word one; two that have changed places count as one. */
    public static Optional<String> of(String word, Collection<String> names) {
        return near(word, names).stream().findFirst();
    }

    /** As {@link #of(String, Collection)}, all that are near, the nearest first. */
    public static List<String> near(String word, Collection<String> names) {
        int most = word.length() < SHORT ? 1 : Math.max(2, word.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        ToIntFunction<String> far = name -> isSwapped(word, name) ? 1 : distance.apply(word, name);
        return names.stream()
                .filter(name -> far.applyAsInt(name) >= 0)
                .sorted(Comparator.comparingInt(far).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether two letters that stand together have changed places. */
    private static boolean isSwapped(String word, String name) {
        int at = 0;
        while (at < word.length() && at < name.length() && word.charAt(at) == name.charAt(at)) {
            at++;
        }
        return word.length() == name.length()
                && at + 1 < word.length()
                && word.charAt(at) == name.charAt(at + 1)
                && word.charAt(at + 1) == name.charAt(at)
                && word.substring(at + 2).equals(name.substring(at + 2));
    }
}
