package org.placard.app.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.placard.app.page.ScriptJson;
import org.placard.provision.Provision;
import org.placard.text.Span;

/**
 * Writes the data of the page as JSON that may stand inside an HTML script element: nothing in it can end the element.
 * Offsets count UTF-16 units, as the page's script does.
 */
final class AuditJson {
    @SuppressWarnings("rawtypes") // Enum.class, under which Jackson looks up every enum, is raw
    private final ObjectMapper mapper = JsonMapper.builder(ScriptJson.factory())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(Span.class, writing((span, json) -> {
                        json.writeStartArray();
                        json.writeNumber(span.start());
                        json.writeNumber(span.end());
                        json.writeEndArray();
                    }))
                    .addSerializer(Provision.class, writing((provision, json) -> json.writeString(provision.norm())))
                    .addSerializer(LocalDate.class, writing((date, json) -> json.writeString(date.toString())))
                    .addSerializer(
                            Enum.class,
                            writing((constant, json) ->
                                    json.writeString(constant.name().toLowerCase(Locale.ROOT)))))
            .build();

    String write(AuditData data) {
        return json(data);
    }

    /** In its {@linkplain ShortForm short form}. */
    String write(CheckInView checkIn) {
        ObjectNode json = mapper.valueToTree(checkIn);
        ShortForm.shorten(json);
        return json(json);
    }

    private String json(Object data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of plain values can be written", e);
        }
    }

    private static <T> JsonSerializer<T> writing(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writing.write(value, json);
            }
        };
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }
}
