package org.placard.app.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses how the names of each report's output files begin. Reports that would begin alike all take the next form in
 * which they differ: {@code week}, {@code week.txt}, {@code march~week.txt}, {@code 2024~march~week.txt}, and at last a
 * mark made from the path. Letters that differ only in case count as alike, because some file systems see them so. The
 * order of the inputs does not matter.
 */
public final class OutputStems {
    /** Leaves room for number, ending and the mark of an unfinished file in the 255 bytes of a file name. */
    private static final int LONGEST = 200;

    private static final String JOINT = "~";
    private static final String NOT_IN_FILE_NAMES = "/\\:*?\"<>|";

    private enum Form {
        STEM,
        NAME,
        ONE_FOLDER,
        TWO_FOLDERS,
        MARK;

        Form next() {
            if (this == MARK) {
                throw new IllegalStateException("two inputs have one path");
            }
            return values()[ordinal() + 1];
        }
    }

    private OutputStems() {}

    /**
     * One stem for each input.
     *
     * @param inputs with different paths
     * @param taken stems that belong to other inputs
     */
    public static Map<InputFile, String> choose(List<InputFile> inputs, Collection<String> taken) {
        Set<String> takenKeys = new HashSet<>();
        taken.forEach(stem -> takenKeys.add(key(stem)));
        Map<InputFile, Form> forms = new HashMap<>();
        inputs.forEach(input -> forms.put(input, Form.STEM));
        while (takeNextForms(forms, takenKeys)) {
            // until all differ
        }
        Map<InputFile, String> stems = new HashMap<>();
        forms.forEach((input, form) -> stems.put(input, stem(input, form)));
        return stems;
    }

    private static boolean takeNextForms(Map<InputFile, Form> forms, Set<String> takenKeys) {
        Map<String, Integer> uses = new HashMap<>();
        forms.forEach((input, form) -> uses.merge(key(stem(input, form)), 1, Integer::sum));
        boolean changed = false;
        for (Map.Entry<InputFile, Form> entry : forms.entrySet()) {
            String key = key(stem(entry.getKey(), entry.getValue()));
            if (uses.get(key) > 1 || takenKeys.contains(key)) {
                entry.setValue(entry.getValue().next());
                changed = true;
            }
        }
        return changed;
    }

    private static String stem(InputFile input, Form form) {
        String name = input.fileName();
        return switch (form) {
            case STEM -> {
                int dot = name.lastIndexOf('.');
                yield fileName(dot > 0 ? name.substring(0, dot) : name);
            }
            case NAME -> fileName(name);
            case ONE_FOLDER -> fileName(folders(input.path(), 1) + name);
            case TWO_FOLDERS -> fileName(folders(input.path(), 2) + name);
            case MARK -> fileName(name + JOINT + mark(input.path().toString()));
        };
    }

    private static String folders(Path path, int count) {
        int names = path.getNameCount();
        StringBuilder folders = new StringBuilder();
        for (int i = Math.max(0, names - 1 - count); i < names - 1; i++) {
            folders.append(path.getName(i)).append(JOINT);
        }
        return folders.toString();
    }

    private static String mark(String words) {
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** Makes a file name that every system takes and that cannot lead anywhere. */
    private static String fileName(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(character -> safe.appendCodePoint(isSafe(character) ? character : '_'));
        if (safe.charAt(0) == '.' || safe.charAt(0) == '-') {
            safe.setCharAt(0, '_');
        }
        return shortened(safe.toString(), name);
    }

    private static String shortened(String safe, String name) {
        if (bytes(safe) <= LONGEST) {
            return safe;
        }
        String mark = JOINT + mark(name);
        int end = safe.length();
        while (bytes(safe.substring(0, end)) + mark.length() > LONGEST) {
            end = safe.offsetByCodePoints(end, -1);
        }
        return safe.substring(0, end) + mark;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isSafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> NOT_IN_FILE_NAMES.indexOf(character) < 0;
        };
    }

    private static String key(String stem) {
        return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
