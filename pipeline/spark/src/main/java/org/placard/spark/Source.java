package org.placard.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.placard.report.ReportReader;

/**
 * A file that holds reports.
 *
 * @param path with its file system
 * @param kind what it holds
 * @param version changes when the file does
 * @param length in bytes
 */
record Source(Path path, Kind kind, String version, long length) {
    /** What a file holds, by its ending. */
    enum Kind {
        REPORT(ReportReader.ENDINGS),
        JSON_LINES(Set.of("jsonl", "ndjson")),
        PARQUET(Set.of("parquet"));

        private final Set<String> endings;

        Kind(Set<String> endings) {
            this.endings = endings;
        }
    }

    /**
     * Every file of a known kind in folders and globs, in order of path.
     *
     * @throws IOException where an input has none
     */
    static List<Source> find(List<String> inputs, Configuration storage) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String input : inputs) {
            Path pattern = new Path(input);
            FileSystem files = pattern.getFileSystem(storage);
            FileStatus[] found = files.globStatus(pattern);
            int before = sources.size();
            if (found != null) {
                for (FileStatus each : found) {
                    add(files, each, sources);
                }
            }
            if (sources.size() == before) {
                throw new IOException(input
                        + ": no reports (txt, md, html, pdf, docx, odt, rtf, doc, eml, mhtml, zip, mbox, warc or epub), JSON Lines "
                        + "(jsonl) or Parquet files there");
            }
        }
        sources.sort(Comparator.comparing(source -> source.path().toString()));
        return sources.stream().distinct().toList();
    }

    private static void add(FileSystem files, FileStatus status, List<Source> sources) throws IOException {
        if (status.isFile()) {
            of(status, sources);
            return;
        }
        for (FileStatus each : files.listStatus(status.getPath())) {
            String name = each.getPath().getName();
            boolean passedOver =
                    name.startsWith(".") || name.startsWith("_") || each.isDirectory() && name.equals("gold");
            if (!passedOver && !name.toLowerCase(Locale.ROOT).startsWith("readme.")) {
                add(files, each, sources);
            }
        }
    }

    private static void of(FileStatus status, List<Source> sources) {
        String name = status.getPath().getName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.endings.contains(ending)) {
                String version = status.getLen() + " bytes of " + status.getModificationTime();
                sources.add(new Source(status.getPath(), kind, version, status.getLen()));
            }
        }
    }
}
