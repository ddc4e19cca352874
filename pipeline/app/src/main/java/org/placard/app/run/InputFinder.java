package org.placard.app.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placard.app.Reason;
import org.placard.app.Shown;
import org.placard.report.ReportReader;

/**
 * Finds the reports among files and folders. In a folder, what is no report is passed over: hidden files, other types,
 * read-me files, folders of gold and folders that Placard wrote. A file that the user names must be a report.
 */
final class InputFinder {
    private static final Set<String> ENDINGS = ReportReader.ENDINGS;
    private static final String EXPECTED =
            "expected txt, md, html, pdf, docx, odt, rtf, doc, eml, mhtml, zip, mbox, warc or epub";
    private static final String GOLD = "gold";

    private final SortedMap<Path, InputFile> files = new TreeMap<>();
    private final List<SetAside> refused = new ArrayList<>();
    private boolean missing;
    private Optional<byte[]> standardInput = Optional.empty();

    private InputFinder() {}

    /**
     * The reports in the order of their paths, each once however often it is named.
     *
     * @param inputs files and folders
     */
    static Inputs find(List<Path> inputs) {
        InputFinder finder = new InputFinder();
        inputs.stream().distinct().sorted().forEach(finder::add);
        return new Inputs(
                List.copyOf(finder.files.values()), List.copyOf(finder.refused), !finder.missing, finder.standardInput);
    }

    private void add(Path input) {
        try {
            if (input.equals(StandardInput.NAMED)) {
                addStandardInput();
            } else if (Files.isDirectory(input)) {
                addFolder(input);
            } else if (!Files.exists(input)) {
                miss(input, "no such file or folder");
            } else if (!Files.isRegularFile(input)) {
                refuse(input, "is neither a file nor a folder");
            } else if (!hasReportEnding(input)) {
                refuse(input, "is of no type that is read; " + EXPECTED);
            } else {
                addFile(input);
            }
        } catch (IOException e) {
            miss(input, Reason.of(e));
        }
    }

    private void addStandardInput() throws IOException {
        byte[] bytes = StandardInput.read();
        if (bytes.length == 0) {
            refuse(StandardInput.NAMED, "standard input was empty");
        } else {
            standardInput = Optional.of(bytes);
        }
    }

    private void addFolder(Path folder) throws IOException {
        if (OutputFolder.isOne(folder)) {
            refuse(folder, "holds the results of a run, which are not read as reports");
            return;
        }
        Walk walk = new Walk(folder);
        // Links within a folder are not followed, but one that the user named is meant.
        Files.walkFileTree(Files.isSymbolicLink(folder) ? folder.toRealPath() : folder, walk);
        if (walk.isEmpty()) {
            miss(folder, "holds no report; " + EXPECTED);
        }
    }

    private void addFile(Path file) throws IOException {
        Path real = file.toRealPath();
        if (!isExpressible(real)) {
            refuse(
                    file,
                    "has a name that is not in this locale's encoding (" + System.getProperty("sun.jnu.encoding")
                            + "); rename it, or run with LC_ALL=C.UTF-8");
            return;
        }
        files.merge(real, new InputFile(real, file.normalize()), InputFinder::shorter);
    }

    private static InputFile shorter(InputFile one, InputFile other) {
        return Comparator.comparingInt((InputFile file) -> file.named().getNameCount())
                                .thenComparing(InputFile::named)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private void refuse(Path input, String reason) {
        refused.add(new SetAside(Shown.path(input), reason));
    }

    /** What may come back, with all its reports, when a drive is there again. */
    private void miss(Path input, String reason) {
        missing = true;
        refuse(input, reason);
    }

    /** The JDK puts a question mark for what a name has beside its encoding: two names would become one. */
    private static boolean isExpressible(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean hasReportEnding(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * What was found.
     *
     * @param refused named inputs that cannot be read and links that lead out of their folder
     * @param complete whether all that was named was there, held reports, and could be listed to its end
     * @param standardInput the bytes of a report that came that way
     */
    record Inputs(List<InputFile> files, List<SetAside> refused, boolean complete, Optional<byte[]> standardInput) {
        boolean isEmpty() {
            return files.isEmpty() && standardInput.isEmpty();
        }

        /** With what came by standard input as a file of an output folder. */
        Inputs keptIn(OutputFolder folder) throws IOException {
            if (standardInput.isEmpty()) {
                return this;
            }
            List<InputFile> all = new ArrayList<>(files);
            all.add(StandardInput.keep(standardInput.get(), folder));
            return new Inputs(List.copyOf(all), refused, complete, Optional.empty());
        }
    }

    /** The folder of pictures and frames that a browser saves beside a page. */
    private static boolean isOfSavedPage(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private boolean empty = true;

        Walk(Path root) {
            this.root = root;
        }

        /** Whether no file had the ending of a report. */
        boolean isEmpty() {
            return empty;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passedOver = !folder.equals(root) && (isHidden(folder) || isGold(folder) || isOfSavedPage(folder))
                    || OutputFolder.isOne(folder);
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file) || isReadMe(file) || !hasReportEnding(file)) {
                return FileVisitResult.CONTINUE;
            }
            try {
                if (attributes.isSymbolicLink()) {
                    addLink(file);
                } else if (attributes.isRegularFile()) {
                    addFile(file);
                }
            } catch (IOException e) {
                refuse(file, Reason.of(e));
            }
            empty = false;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            miss(file, Reason.of(e));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                miss(folder, Reason.of(e));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link within the folder leads to a file that is found anyway. */
        private void addLink(Path link) throws IOException {
            if (!Files.exists(link)) {
                refuse(link, "is a symbolic link to nothing");
            } else if (!link.toRealPath().startsWith(root.toRealPath())) {
                refuse(link, "is a symbolic link that leads out of " + Shown.path(root) + "; name it to have it read");
            }
        }

        private boolean isGold(Path folder) {
            return folder.getFileName().toString().equals(GOLD);
        }

        private boolean isReadMe(Path file) {
            return file.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("readme.");
        }

        private boolean isHidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }
    }
}
