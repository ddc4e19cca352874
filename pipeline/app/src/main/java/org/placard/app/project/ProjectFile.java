package org.placard.app.project;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import org.placard.app.NearestName;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code placard.yaml} and collects all that is wrong in it. Used once. */
final class ProjectFile {
    private static final List<String> KEYS = List.of("name", "reports");
    private static final List<String> ABOUT = List.of("forum", "session", "instrument");
    private static final List<String> REPORT_KEYS = List.of("files", "date", "days", "forum", "session", "instrument");

    private final Path file;
    private final List<ReportRule> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ProjectFile(Path file) {
        this.file = file;
    }

    /** The rules, as far as they could be read. */
    List<ReportRule> read() throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root != null) {
                mapping(root, KEYS, "a project").ifPresent(this::project);
            }
        } catch (MarkedYAMLException e) {
            problem(e.getProblemMark(), "is no YAML: " + e.getProblem());
        } catch (YAMLException | CharacterCodingException e) {
            problems.add(new Problem(file, 0, 0, "is no YAML in UTF-8: " + e.getMessage()));
        }
        contradictions();
        return List.copyOf(rules);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void project(MappingNode project) {
        for (NodeTuple each : project.getValue()) {
            switch (key(each)) {
                case "name" -> words(each);
                case "reports" -> {
                    if (each.getValueNode() instanceof SequenceNode list) {
                        list.getValue().forEach(rule -> mapping(rule, REPORT_KEYS, "a rule for reports")
                                .ifPresent(this::rule));
                    } else if (!isEmpty(each.getValueNode())) {
                        problem(each.getValueNode(), "reports is a list; each of its items begins with \"- files: \"");
                    }
                }
                default -> {
                    // said where the mapping was read
                }
            }
        }
    }

    private void rule(MappingNode rule) {
        List<String> files = new ArrayList<>();
        Optional<LocalDate> date = Optional.empty();
        List<LocalDate> days = new ArrayList<>();
        SortedMap<String, String> about = new TreeMap<>();
        for (NodeTuple each : rule.getValue()) {
            String key = key(each);
            if (key.equals("files")) {
                items(each).forEach(item -> pattern(item).ifPresent(files::add));
            } else if (key.equals("date")) {
                date = day(each.getValueNode());
            } else if (key.equals("days")) {
                items(each).forEach(item -> day(item).ifPresent(days::add));
            } else if (ABOUT.contains(key)) {
                words(each).ifPresent(words -> about.put(key, words));
            }
        }
        if (files.isEmpty()) {
            problem(
                    rule,
                    "a rule for reports needs files: a name, a pattern such as \"2019/*.txt\", or a list of them");
        }
        rules.add(new ReportRule(rule.getStartMark().getLine() + 1, files, date, days, about));
    }

    /** One pattern with two dates would leave the date to chance. */
    private void contradictions() {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> shared = new HashSet<>(rules.get(i).files());
                shared.retainAll(rules.get(j).files());
                String other = "line " + rules.get(j).line();
                if (!shared.isEmpty() && contradict(rules.get(i), rules.get(j))) {
                    problems.add(new Problem(
                            file, rules.get(i).line(), 0, "says something else of " + shared + " than " + other));
                }
            }
        }
    }

    static boolean contradict(ReportRule one, ReportRule other) {
        boolean dates = one.date().isPresent()
                && other.date().isPresent()
                && !one.date().equals(other.date());
        boolean days =
                !one.days().isEmpty() && !other.days().isEmpty() && !one.days().equals(other.days());
        boolean about = one.about().entrySet().stream()
                .anyMatch(each -> other.about().containsKey(each.getKey())
                        && !other.about().get(each.getKey()).equals(each.getValue()));
        return dates || days || about;
    }

    private Optional<MappingNode> mapping(Node node, List<String> keys, String what) {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, what + " is made of \"key: value\" lines, with the keys " + String.join(", ", keys));
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple each : mapping.getValue()) {
            String key = key(each);
            if (!keys.contains(key)) {
                problem(
                        each.getKeyNode(),
                        "unknown key '" + key + "'; expected one of " + String.join(", ", keys) + nearest(key, keys));
            } else if (!seen.add(key)) {
                problem(each.getKeyNode(), "'" + key + "' is given twice");
            }
        }
        return Optional.of(mapping);
    }

    static String nearest(String word, Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(name -> {
            if (!name.equals(word)) {
                all.add(name);
            }
        });
        return NearestName.of(word, all)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar
                ? scalar.getValue()
                : tuple.getKeyNode().toString();
    }

    private static List<Node> items(NodeTuple tuple) {
        return tuple.getValueNode() instanceof SequenceNode list ? list.getValue() : List.of(tuple.getValueNode());
    }

    private Optional<String> words(NodeTuple tuple) {
        if (tuple.getValueNode() instanceof ScalarNode scalar
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        problem(tuple.getValueNode(), "'" + key(tuple) + "' is a few words on its line");
        return Optional.empty();
    }

    private Optional<String> pattern(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            problem(node, "a file is a name or a pattern such as \"2019/*.txt\"");
            return Optional.empty();
        }
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + scalar.getValue());
            return Optional.of(scalar.getValue());
        } catch (PatternSyntaxException e) {
            problem(node, "'" + scalar.getValue() + "' is no pattern of files: " + e.getDescription());
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(Node node) {
        String value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            problem(node, "'" + value + "' is no day; expected one such as 2024-06-03");
            return Optional.empty();
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private void problem(Node node, String message) {
        problem(node.getStartMark(), message);
    }

    private void problem(Mark mark, String message) {
        problems.add(new Problem(
                file, mark == null ? 0 : mark.getLine() + 1, mark == null ? 0 : mark.getColumn() + 1, message));
    }
}
