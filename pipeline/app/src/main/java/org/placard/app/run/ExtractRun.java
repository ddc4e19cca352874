package org.placard.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.Build;
import org.placard.app.project.Project;
import org.placard.app.project.ReportMetadata;
import org.placard.gazetteer.Gazetteer;

/**
 * An extraction from finding the inputs to the folded manifest.
 *
 * @param output real path of the output folder
 * @param named the output folder as the user named it
 * @param reports number of reports found
 * @param entries the manifest's word on them
 * @param setAside inputs without a result, sorted
 * @param unchanged number of reports whose results were up to date
 * @param removed entries of inputs that no longer exist
 * @param resources hash of the gazetteers, cues and models in use
 * @param held number of reports whose results the folder holds, those of this run among them
 * @param notes what else the user should know, a sentence each
 */
record ExtractRun(
        Path output,
        Path named,
        int reports,
        List<Entry> entries,
        List<SetAside> setAside,
        int unchanged,
        List<Entry> removed,
        String resources,
        int held,
        List<String> notes) {

    /**
     * Brings an output folder up to date.
     *
     * @param gazetteer asked only where a report is read
     * @throws OutputException where the output folder cannot be written to
     */
    static ExtractRun perform(
            ExtractArguments arguments, InputFinder.Inputs inputs, OutputFolder folder, Supplier<Gazetteer> gazetteer)
            throws IOException {
        return performKept(arguments, inputs.keptIn(folder), folder, gazetteer);
    }

    private static ExtractRun performKept(
            ExtractArguments arguments, InputFinder.Inputs inputs, OutputFolder folder, Supplier<Gazetteer> gazetteer)
            throws IOException {
        try (Manifest manifest = Manifest.open(folder)) {
            Map<InputFile, String> stems = OutputStems.choose(inputs.files(), taken(inputs.files(), manifest));
            Build build = Build.running();
            Map<InputFile, ReportMetadata> metadata = metadata(arguments.project(), inputs.files());
            Extraction.Result result;
            try (Progress progress =
                            Progress.of("Reading", " reports", inputs.files().size());
                    Interruption interruption =
                            Interruption.whileReading(inputs.files().size(), arguments.output())) {
                result = new Extraction(
                                manifest,
                                Maker.of(build, arguments.options()),
                                new Models(arguments.options(), build, gazetteer),
                                arguments.threads(),
                                arguments.timeLimit(),
                                arguments.force(),
                                input -> metadata.getOrDefault(input, ReportMetadata.NONE),
                                () -> {
                                    progress.step();
                                    interruption.step();
                                })
                        .run(inputs.files(), stems);
            }
            List<Entry> removed = removed(manifest);
            boolean pruned = arguments.prune() && inputs.complete();
            if (pruned) {
                prune(manifest, removed);
            }
            manifest.fold();
            return new ExtractRun(
                    folder.path(),
                    arguments.output(),
                    inputs.files().size(),
                    entries(inputs.files(), manifest),
                    Stream.concat(inputs.refused().stream(), result.setAside().stream())
                            .sorted()
                            .toList(),
                    result.unchanged(),
                    removed,
                    build.resources(),
                    manifest.entries().size(),
                    Stream.concat(
                                    notes(arguments, manifest, removed, pruned, result.edited()).stream(),
                                    undated(entries(inputs.files(), manifest)).stream())
                            .toList());
        }
    }

    /** Positions without a date are missing from every timeline, so it is said how to give one. */
    private static List<String> undated(List<Entry> entries) {
        List<String> stems = entries.stream()
                .filter(entry -> entry.outputs().stream().anyMatch(Entry.Output::undated))
                .map(Entry::stem)
                .toList();
        if (stems.isEmpty()) {
            return List.of();
        }
        return List.of(
                stems.size() + (stems.size() == 1 ? " report has" : " reports have") + " check-ins without a date ("
                        + stems.stream().limit(3).collect(Collectors.joining(", ")) + (stems.size() > 3 ? " …" : "")
                        + "); a heading such as \"#1: Title [3 June 2024]\" gives one, or a project's placard.yaml does");
    }

    /** What the project says of each report, all of it ahead of the first. */
    private static Map<InputFile, ReportMetadata> metadata(Optional<Project> project, List<InputFile> inputs)
            throws IOException {
        Map<InputFile, ReportMetadata> metadata = new HashMap<>();
        if (project.isPresent()) {
            for (InputFile input : inputs) {
                metadata.put(input, project.get().about(input.path()));
            }
        }
        return metadata;
    }

    private static Set<String> keys(List<InputFile> inputs, Manifest manifest) {
        return inputs.stream()
                .map(input -> InputKey.of(input.path(), manifest.folder().path()))
                .collect(Collectors.toSet());
    }

    private static List<String> taken(List<InputFile> inputs, Manifest manifest) {
        Set<String> keys = keys(inputs, manifest);
        return manifest.entries().stream()
                .filter(entry -> !keys.contains(entry.input()))
                .map(Entry::stem)
                .toList();
    }

    private static List<Entry> entries(List<InputFile> inputs, Manifest manifest) {
        Set<String> keys = keys(inputs, manifest);
        return manifest.entries().stream()
                .filter(entry -> keys.contains(entry.input()))
                .toList();
    }

    private static List<Entry> removed(Manifest manifest) {
        return manifest.entries().stream()
                .filter(entry -> isGone(entry, manifest.folder().path()))
                .toList();
    }

    /** Where nobody can tell, as in a folder that may not be entered, it is not. */
    private static boolean isGone(Entry entry, Path folder) {
        try {
            Path input = InputKey.path(entry.input(), folder);
            return Files.notExists(input) || Files.isDirectory(input);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void prune(Manifest manifest, List<Entry> removed) throws IOException {
        for (Entry entry : removed) {
            manifest.remove(entry);
            for (String file : entry.files()) {
                if (!manifest.claims(file)) {
                    manifest.folder().remove(file);
                }
            }
        }
        manifest.folder().sync();
    }

    private static List<String> notes(
            ExtractArguments arguments, Manifest manifest, List<Entry> removed, boolean pruned, List<String> edited) {
        List<String> notes = new ArrayList<>();
        if (manifest.wasDamaged()) {
            notes.add("the manifest of " + arguments.output() + " was damaged, so everything was made again");
        }
        edited.forEach(file -> notes.add(file + " had been edited; it was made again and the edits are lost"));
        String kept = arguments.prune()
                ? "were kept, because some of the inputs are missing"
                : "were kept; --prune removes them";
        for (Entry entry : removed) {
            notes.add(InputKey.path(entry.input(), manifest.folder().path()).getFileName() + " is gone; its results ("
                    + entry.outputs().size() + ") " + (pruned ? "were removed" : kept));
        }
        return notes;
    }

    /** Total of a count over all results of this run's inputs. */
    int sum(ToIntFunction<Entry.Output> count) {
        return entries.stream()
                .flatMap(entry -> entry.outputs().stream())
                .mapToInt(count)
                .sum();
    }

    /** The files that this run has made or compared, with their hashes. */
    Map<String, String> hashes() {
        return entries.stream()
                .flatMap(entry -> entry.outputs().stream())
                .collect(Collectors.toMap(Entry.Output::file, Entry.Output::sha256, (one, other) -> one));
    }

    /** Whether no input of this run has a check-in. */
    boolean gaveNothing() {
        return checkIns() == 0;
    }

    int checkIns() {
        return sum(output -> 1);
    }
}
