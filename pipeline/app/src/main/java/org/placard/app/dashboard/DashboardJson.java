package org.placard.app.dashboard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.diff.Change;
import org.placard.app.page.ScriptJson;
import org.placard.app.tables.Actor;
import org.placard.app.tables.AddedKeys;
import org.placard.app.tables.Holders;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Membership;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.provision.ProvisionReference;
import org.placard.report.Section;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;

/**
 * Writes the data of a page as JSON that may stand inside an HTML script element: tables of columns and rows, whose
 * offsets count UTF-16 units of the check-in's text, as the page's script does.
 */
final class DashboardJson {
    private final List<AnnotatedCheckIn> checkIns;
    private final Map<AnnotatedCheckIn, IndexedCheckIn> indexed = new IdentityHashMap<>();
    private final PageHolders holders;
    private final Optional<EarlierRun> earlier;

    /** @throws InvalidCheckInException where a reference within a check-in leads nowhere; the message names the id */
    DashboardJson(List<AnnotatedCheckIn> checkIns, Gazetteer gazetteer) throws InvalidCheckInException {
        this(checkIns, gazetteer, Map.of(), Optional.empty());
    }

    /**
     * @param added what the check-ins' files have beside the keys of the format's first version, by check-in
     * @param earlier what an earlier run had, where there is one to compare with
     * @throws InvalidCheckInException where a reference within a check-in leads nowhere; the message names the id
     */
    DashboardJson(
            List<AnnotatedCheckIn> checkIns,
            Gazetteer gazetteer,
            Map<String, AddedKeys> added,
            Optional<EarlierRun> earlier)
            throws InvalidCheckInException {
        this.checkIns = checkIns;
        this.earlier = earlier;
        Holders.Names names = Holders.of(gazetteer).names();
        for (AnnotatedCheckIn each : checkIns) {
            indexed.put(each, IndexedCheckIn.of(each, names, added.getOrDefault(each.id(), AddedKeys.NONE)));
        }
        holders = new PageHolders(indexed.values(), gazetteer);
    }

    /** All that the page knows. */
    String write(String title) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = ScriptJson.factory().createGenerator(out)) {
            new Pass(json, checkIns, indexed, holders, new RowKeys(checkIns), new KeptSentences(checkIns), earlier)
                    .write(title);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toString();
    }

    private record Pass(
            JsonGenerator json,
            List<AnnotatedCheckIn> checkIns,
            Map<AnnotatedCheckIn, IndexedCheckIn> indexed,
            PageHolders holders,
            RowKeys keys,
            KeptSentences kept,
            Optional<EarlierRun> earlier) {
        void write(String title) throws IOException {
            json.writeStartObject();
            json.writeStringField("title", title);
            json.writeBooleanField("whole", kept.all());
            table("holders", List.of("code", "name", "kind"), () -> writeHolders(holders.all()));
            table(
                    "memberships",
                    List.of("group", "state", "from", "to"),
                    () -> writeMemberships(holders.memberships()));
            table("instruments", List.of("code", "name"), () -> {
                for (Map.Entry<String, String> each :
                        InstrumentNames.of(checkIns).entrySet()) {
                    row(each.getKey(), each.getValue());
                }
            });
            table(
                    "checkIns",
                    List.of("id", "title", "date", "file", "number", "notes", "isNew", "session", "instrument"),
                    this::writeCheckIns);
            table(
                    "sentences",
                    List.of(
                            "id",
                            "checkIn",
                            "start",
                            "text",
                            "opens",
                            "section",
                            "date",
                            "part",
                            "labels",
                            "names",
                            "references"),
                    this::writeSentences);
            table(
                    "proposals",
                    List.of(
                            "id",
                            "checkIn",
                            "sentence",
                            "authors",
                            "start",
                            "end",
                            "action",
                            "provisions",
                            "withdrawn"),
                    this::writeProposals);
            table(
                    "positions",
                    List.of(
                            "id",
                            "checkIn",
                            "sentence",
                            "stance",
                            "actor",
                            "speaksFor",
                            "mention",
                            "cue",
                            "provisions",
                            "counterpart",
                            "proposal",
                            "date",
                            "confidence",
                            "by",
                            "derivedFrom"),
                    this::writePositions);
            if (earlier.isPresent()) {
                table(
                        "changes",
                        List.of("checkIn", "change", "words"),
                        () -> writeChanges(earlier.get().changes()));
            }
            json.writeEndObject();
        }

        private void table(String name, List<String> columns, Rows rows) throws IOException {
            json.writeObjectFieldStart(name);
            json.writeFieldName("columns");
            strings(columns);
            json.writeArrayFieldStart("rows");
            rows.write();
            json.writeEndArray();
            json.writeEndObject();
        }

        private void writeHolders(Collection<Holder> all) throws IOException {
            for (Holder holder : all) {
                row(holder.code(), holder.name(), holder.kind());
            }
        }

        private void writeMemberships(Collection<Membership> all) throws IOException {
            for (Membership each : all) {
                row(
                        new Actor(HolderKind.GROUP, each.group()),
                        new Actor(HolderKind.STATE, each.member()),
                        each.from().orElse(null),
                        each.to().orElse(null));
            }
        }

        private void writeCheckIns() throws IOException {
            for (AnnotatedCheckIn each : checkIns) {
                row(
                        each.id(),
                        each.title(),
                        each.date().orElse(null),
                        each.source().file(),
                        each.number(),
                        each.notes(),
                        earlier.map(run -> run.isNew(each)).orElse(null),
                        indexed.get(each).added().ofReport("session").orElse(null),
                        indexed.get(each).added().ofReport("instrument").orElse(null));
            }
        }

        private void writeSentences() throws IOException {
            for (int c = 0; c < checkIns.size(); c++) {
                AnnotatedCheckIn checkIn = checkIns.get(c);
                BitSet chosen = kept.of(checkIn);
                for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
                    writeSentence(c, checkIn, i);
                }
            }
        }

        private void writeSentence(int c, AnnotatedCheckIn checkIn, int i) throws IOException {
            AnnotatedSentence each = checkIn.sentences().get(i);
            row(
                    keys.of(checkIn, each.id()),
                    c,
                    each.span().start(),
                    checkIn.words(each),
                    opening(checkIn, i),
                    sectionTitle(checkIn, each),
                    each.meeting().date(),
                    each.meeting().part(),
                    each.labels().stream().map(SentenceLabel::label).toList(),
                    each.mentions().stream().filter(name -> name.code() != null).toList(),
                    each.articles());
        }

        /** What a sentence opens: a section ({@code title}), a paragraph, or nothing ("") within one. */
        private static String opening(AnnotatedCheckIn checkIn, int i) {
            Span span = checkIn.sentences().get(i).span();
            if (checkIn.sections().stream().anyMatch(section -> section.span().equals(span))) {
                return "title";
            }
            int before = i == 0 ? 0 : checkIn.sentences().get(i - 1).span().end();
            String gap = checkIn.text().toString().substring(Math.min(before, span.start()), span.start());
            return i == 0 || gap.indexOf('\n') >= 0 ? "paragraph" : "";
        }

        private static String sectionTitle(AnnotatedCheckIn checkIn, AnnotatedSentence sentence) {
            return checkIn.sections().stream()
                    .filter(section -> section.id().equals(sentence.section()))
                    .map(Section::title)
                    .findFirst()
                    .orElse(null);
        }

        private void writeProposals() throws IOException {
            for (int c = 0; c < checkIns.size(); c++) {
                AnnotatedCheckIn checkIn = checkIns.get(c);
                for (Proposal each : checkIn.proposals()) {
                    row(
                            keys.of(checkIn, each.id()),
                            c,
                            keys.of(checkIn, each.sentence()),
                            actors(each.authors(), code -> indexed.get(checkIn).author(each, code)),
                            each.span().start(),
                            each.span().end(),
                            each.action(),
                            each.provisions(),
                            each.withdrawn());
                }
            }
        }

        private void writePositions() throws IOException {
            for (int c = 0; c < checkIns.size(); c++) {
                AnnotatedCheckIn checkIn = checkIns.get(c);
                for (Position each : checkIn.positions()) {
                    row(
                            keys.of(checkIn, each.id()),
                            c,
                            keys.of(checkIn, each.sentence()),
                            each.stance(),
                            indexed.get(checkIn).actor(each),
                            actor(each.speaksFor(), indexed.get(checkIn)::represented),
                            each.mention(),
                            each.cue(),
                            each.provisions(),
                            actors(each.counterpart(), code -> indexed.get(checkIn)
                                    .counterpart(each, code)),
                            keys.of(checkIn, each.proposal()),
                            each.date(),
                            each.confidence(),
                            each.by(),
                            actor(each.derivedFrom(), indexed.get(checkIn)::represented));
                }
            }
        }

        private void writeChanges(List<Change> all) throws IOException {
            for (Change each : all) {
                row(each.checkIn(), each.kind(), each.words());
            }
        }

        private static List<Actor> actors(List<String> codes, Function<String, Actor> kind) {
            return codes.stream().map(kind).toList();
        }

        private static Actor actor(String code, Function<String, Actor> kind) {
            return code == null ? null : kind.apply(code);
        }

        private void row(Object... values) throws IOException {
            json.writeStartArray();
            for (Object value : values) {
                value(value);
            }
            json.writeEndArray();
        }

        private void value(Object value) throws IOException {
            if (value == null) {
                json.writeNull();
            } else if (value instanceof Integer number) {
                json.writeNumber(number);
            } else if (value instanceof Double number) {
                json.writeNumber(Math.round(number * 10_000) / 10_000.0);
            } else if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else if (value instanceof Enum<?> constant) {
                json.writeString(constant.name().toLowerCase(Locale.ROOT));
            } else if (value instanceof Collection<?> many) {
                row(many.toArray());
            } else if (value instanceof Span span) {
                row(span.start(), span.end());
            } else if (value instanceof Mention mention) {
                row(mention.span().start(), mention.span().end(), new Actor(mention.kind(), mention.code()));
            } else if (value instanceof Actor actor) {
                json.writeString(holders.key(actor));
            } else if (value instanceof ProvisionReference reference) {
                row(reference.span().start(), reference.span().end(), reference.provisions());
            } else {
                json.writeString(value.toString());
            }
        }

        private void strings(List<String> values) throws IOException {
            row(values.toArray());
        }
    }

    private interface Rows {
        void write() throws IOException;
    }
}
