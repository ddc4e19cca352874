package org.placard.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** States, groups, who belonged to which group when, and all their names. Immutable and thread-safe. */
public final class Gazetteer {
    private static final String FOLDER = "gazetteers";

    private final SortedMap<String, State> states;
    private final SortedMap<String, Group> groups;
    private final List<Membership> memberships;
    private final List<Name> names;
    private final Vocabulary vocabulary;
    private final String fingerprint;
    private final Supplier<NameAutomaton> making;
    private volatile NameAutomaton automaton;

    Gazetteer(
            Map<String, State> states,
            Map<String, Group> groups,
            List<Membership> memberships,
            List<Name> names,
            List<Name> forms,
            FormalNames formalNames,
            GroupForms groupForms,
            Vocabulary vocabulary,
            String fingerprint) {
        this.states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        this.groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        this.memberships = List.copyOf(memberships);
        this.names = List.copyOf(names);
        this.vocabulary = vocabulary;
        this.fingerprint = fingerprint;
        this.making =
                () -> new NameAutomaton(names, forms, formalNames, groupForms, vocabulary.words(Vocabulary.Role.GLUE));
    }

    /** Made at first use: who only asks what a code is called needs none. */
    private NameAutomaton automaton() {
        NameAutomaton made = automaton;
        if (made == null) {
            synchronized (making) {
                made = automaton;
                if (made == null) {
                    made = making.get();
                    automaton = made;
                }
            }
        }
        return made;
    }

    /**
     * The gazetteer that comes with the program.
     *
     * @throws InvalidGazetteerException where a file of it is wrong
     */
    public static Gazetteer load() {
        URL states = Gazetteer.class.getResource("/" + FOLDER + "/states.csv");
        if (states == null) {
            throw new InvalidGazetteerException("states.csv: not found on the class path below " + FOLDER + "/");
        }
        try {
            if (!(states.openConnection() instanceof JarURLConnection packed)) {
                return load(Path.of(states.toURI()).getParent());
            }
            // A view of its own: the shared one of a jar: address is closed by whoever opened it first.
            try (FileSystem jar =
                    FileSystems.newFileSystem(Path.of(packed.getJarFileURL().toURI()))) {
                return load(jar.getPath("/" + FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer on the class path cannot be read: " + states, e);
        } catch (URISyntaxException e) {
            throw new InvalidGazetteerException("no place of a gazetteer: " + states, e);
        }
    }

    /**
     * A gazetteer of one's own.
     *
     * @param folder with the files that gazetteers/ has
     * @throws InvalidGazetteerException where a file is missing or wrong; names the file, the line and what was expected
     */
    public static Gazetteer load(Path folder) {
        return new GazetteerFolder(folder).read();
    }

    /** All states, by code. */
    public Collection<State> states() {
        return states.values();
    }

    /** All groups, by code. */
    public Collection<Group> groups() {
        return groups.values();
    }

    /** The state of an ISO 3166-1 alpha-3 code. */
    public Optional<State> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    public Optional<Group> group(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    /** Every row of memberships.csv, in its order. */
    public List<Membership> memberships() {
        return memberships;
    }

    /**
     * Codes of the states that belong to a group on a day, in alphabetical order; none where its members are not known.
     *
     * @throws IllegalArgumentException where there is no such group
     */
    public Set<String> membersOn(String group, LocalDate day) {
        if (!groups.containsKey(group)) {
            throw new IllegalArgumentException("no group has the code '" + group + "'");
        }
        var members = new TreeSet<String>();
        for (Membership membership : memberships) {
            if (membership.group().equals(group) && membership.holdsOn(day)) {
                members.add(membership.member());
            }
        }
        return Collections.unmodifiableSet(members);
    }

    /** Every listed name, decoys included; the forms that are made of them are not. */
    public List<Name> names() {
        return names;
    }

    /** The words that tell mentions of holders from other uses of their names. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * All listed names in a text, in order and without overlap, decoys included. Word boundaries and capitals are
     * checked, meaning is not.
     */
    public List<NameMatch> find(CharSequence text) {
        return automaton().find(text, Optional.empty());
    }

    /**
     * The same in a text of a day: of two holders that had a name one after the other it is the one that had it then, a name
     * that came up later is none, and "Serbia and Montenegro" is two states since it is no longer one.
     */
    public List<NameMatch> find(CharSequence text, LocalDate day) {
        return automaton().find(text, Optional.of(day));
    }

    /** SHA-256 over the gazetteer's files, their names and contents in order of name; lower-case hexadecimal. */
    public String fingerprint() {
        return fingerprint;
    }
}
