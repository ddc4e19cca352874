package org.placard.app.dashboard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.placard.app.tables.Actor;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.provision.ProvisionReference;
import org.placard.text.Span;

/** Writes rows of what a page shows, as short as they can be said in JSON. */
record JsonRows(JsonGenerator json, Gazetteer gazetteer) {
    /** A row of values. */
    void row(Object... values) throws IOException {
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
            json.writeString(PageHolders.key(actor, gazetteer));
        } else if (value instanceof ProvisionReference reference) {
            row(reference.span().start(), reference.span().end(), reference.provisions());
        } else {
            json.writeString(value.toString());
        }
    }
}
