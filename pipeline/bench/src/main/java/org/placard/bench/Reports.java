package org.placard.bench;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plain text and markdown files on which pipelines are measured: those that every pipeline can read as they are.
 * What stands in a folder of gold is no report.
 *
 * @param files in order of their paths
 * @param words number of words in each, as white space parts them
 */
record Reports(List<Path> files, List<Integer> words) {
    private static final Set<String> ENDINGS = Set.of("txt", "md");

    Reports {
        files = List.copyOf(files);
        words = List.copyOf(words);
        if (files.isEmpty() || files.size() != words.size()) {
            throw new IllegalArgumentException("no reports, or not one count for each: " + files.size());
        }
    }

    /**
     * The reports in files and folders.
     *
     * @throws IOException where one cannot be read, or there are none
     */
    static Reports in(List<Path> inputs) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.notExists(input)) {
                throw new IOException(input + ": no such file or folder");
            }
            try (Stream<Path> walk = Files.walk(input)) {
                walk.filter(Reports::isReport)
                        .filter(file -> !input.relativize(file).startsWith("gold"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no txt or md files in " + inputs);
        }
        List<Integer> words = new ArrayList<>(files.size());
        for (Path file : files) {
            words.add(countWords(words(file)));
        }
        return new Reports(files, words);
    }

    private static String words(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not in UTF-8", e);
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    int size() {
        return files.size();
    }

    long totalWords() {
        return words.stream().mapToLong(Integer::longValue).sum();
    }

    /** Reports evenly spread over these that have about {@code limit} words, one report or more; all where they have fewer. */
    Reports sampleOfWords(long limit) {
        long count = Math.round((double) limit * size() / Math.max(1, totalWords()));
        return sample((int) Math.min(Math.max(1, count), size()));
    }

    /** {@code count} reports evenly spread over these; all where there are fewer. */
    Reports sample(int count) {
        if (count >= size()) {
            return this;
        }
        List<Path> some = new ArrayList<>(count);
        List<Integer> theirWords = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int at = (int) ((long) i * size() / count);
            some.add(files.get(at));
            theirWords.add(words.get(at));
        }
        return new Reports(some, theirWords);
    }
}
