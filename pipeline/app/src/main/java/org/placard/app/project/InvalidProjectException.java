package org.placard.app.project;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A project with something wrong in it; nothing is run. The message lists all that was found, one line each. */
public final class InvalidProjectException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidProjectException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** How many things are wrong. */
    public int count() {
        return problems.size();
    }
}
