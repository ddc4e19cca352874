package org.placard.report;

import java.util.stream.Collectors;

/** Prints what a reader made of a report, one line per block, for comparison and for the eye. */
final class Outlines {
    private Outlines() {}

    static String of(Report report) {
        return report.checkIns().stream().map(Outlines::of).collect(Collectors.joining());
    }

    static String of(CheckIn checkIn) {
        StringBuilder outline = new StringBuilder();
        outline.append(checkIn.number()).append(" | ").append(checkIn.title()).append(" | ");
        outline.append(checkIn.date().map(Object::toString).orElse("-")).append('\n');
        for (Block block : checkIn.blocks()) {
            String words = block.span().of(checkIn.text()).replaceAll("\\s+", " ");
            String section = block.section() == null ? "-" : block.section();
            outline.append(String.format("%-10s %-2s %s%n", block.kind(), section, words));
        }
        return outline.toString();
    }
}
