package org.placard.app.dashboard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.app.diff.Change;
import org.placard.app.page.PackedJson;
import org.placard.app.page.ScriptJson;
import org.placard.app.tables.Actor;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Membership;

/** The data of a page as JSON that may stand inside an HTML script element: tables of columns and rows, and each check-in's. */
final class DashboardJson {
    private final List<DashboardPart> parts;
    private final Gazetteer gazetteer;
    private final boolean whole;
    private final Optional<EarlierRun> earlier;

    /**
     * @param parts of the check-ins in the order of the page
     * @param whole whether the parts have every sentence
     * @param earlier what an earlier run had, where there is one to compare with
     */
    DashboardJson(List<DashboardPart> parts, Gazetteer gazetteer, boolean whole, Optional<EarlierRun> earlier) {
        this.parts = parts;
        this.gazetteer = gazetteer;
        this.whole = whole;
        this.earlier = earlier;
    }

    /** All that the page knows. */
    List<PackedJson> write(String title) {
        List<PackedJson> pieces = new ArrayList<>();
        String head = head(title);
        pieces.add(PackedJson.of(head.substring(0, head.length() - 1) + ",\"parts\":["));
        for (DashboardPart part : parts) {
            if (pieces.size() > 1) {
                pieces.add(PackedJson.plain(","));
            }
            pieces.add(part.rows());
        }
        pieces.add(PackedJson.plain("]}"));
        return pieces;
    }

    private String head(String title) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = ScriptJson.factory().createGenerator(out)) {
            new Head(json, new JsonRows(json, gazetteer)).write(title);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toString();
    }

    private final class Head {
        private final JsonGenerator json;
        private final JsonRows rows;
        private final PageHolders holders =
                new PageHolders(parts.stream().flatMap(part -> part.actors().stream()), gazetteer);

        Head(JsonGenerator json, JsonRows rows) {
            this.json = json;
            this.rows = rows;
        }

        void write(String title) throws IOException {
            json.writeStartObject();
            json.writeStringField("title", title);
            json.writeBooleanField("whole", whole);
            json.writeObjectFieldStart("columns");
            columns("sentences", CheckInRows.SENTENCES);
            columns("proposals", CheckInRows.PROPOSALS);
            columns("positions", CheckInRows.POSITIONS);
            json.writeEndObject();
            table("holders", List.of("code", "name", "kind"), this::writeHolders);
            table("memberships", List.of("group", "state", "from", "to"), this::writeMemberships);
            table("instruments", List.of("code", "name"), this::writeInstruments);
            table(
                    "checkIns",
                    List.of("id", "title", "date", "file", "number", "notes", "isNew", "session", "instrument"),
                    this::writeCheckIns);
            if (earlier.isPresent()) {
                table("changes", List.of("checkIn", "change", "words"), this::writeChanges);
            }
            json.writeEndObject();
        }

        private void table(String name, List<String> columns, Rows content) throws IOException {
            json.writeObjectFieldStart(name);
            columns("columns", columns);
            json.writeArrayFieldStart("rows");
            content.write();
            json.writeEndArray();
            json.writeEndObject();
        }

        private void columns(String name, List<String> columns) throws IOException {
            json.writeFieldName(name);
            rows.row(columns.toArray());
        }

        private void writeHolders() throws IOException {
            for (Holder holder : holders.all()) {
                rows.row(holder.code(), holder.name(), holder.kind());
            }
        }

        private void writeMemberships() throws IOException {
            for (Membership each : holders.memberships()) {
                rows.row(
                        new Actor(HolderKind.GROUP, each.group()),
                        new Actor(HolderKind.STATE, each.member()),
                        each.from().orElse(null),
                        each.to().orElse(null));
            }
        }

        private void writeInstruments() throws IOException {
            for (Map.Entry<String, String> each : InstrumentNames.of(
                            parts.stream().flatMap(part -> part.instruments().stream()))
                    .entrySet()) {
                rows.row(each.getKey(), each.getValue());
            }
        }

        private void writeCheckIns() throws IOException {
            for (DashboardPart each : parts) {
                rows.row(
                        each.id(),
                        each.title(),
                        each.date().orElse(null),
                        each.file(),
                        each.number(),
                        each.notes(),
                        earlier.map(run -> run.isNew(each.id())).orElse(null),
                        each.session(),
                        each.instrument());
            }
        }

        private void writeChanges() throws IOException {
            for (Change each : earlier.orElseThrow().changes()) {
                rows.row(each.checkIn(), each.kind(), each.words());
            }
        }
    }

    private interface Rows {
        void write() throws IOException;
    }
}
