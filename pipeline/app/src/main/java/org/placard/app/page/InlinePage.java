package org.placard.app.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts a page together: its style, the libraries that it draws with, its script and its data. All of it stands in the
 * file, and the file's Content-Security-Policy allows nothing but what stands in it, by hash. Data of more than
 * {@value #PLAIN} characters is compressed; the page then shows its template first and unpacks behind it.
 *
 * @param owner beside which the resources stand
 * @param template an HTML resource with the places {@code {{policy}}}, {@code {{title}}}, {@code {{style}}},
 *     {@code {{libraries}}} where there are some, {@code {{script}}} and {@code {{data}}}
 * @param styles CSS resources, in order
 * @param libraries scripts of others, in order; each stands by itself
 * @param scripts the page's own, in the order in which they build on each other; they share one function's scope
 */
public record InlinePage(
        Class<?> owner, String template, List<String> styles, List<String> libraries, List<String> scripts) {
    /** Up to here the data can be read in the file itself. */
    static final int PLAIN = 1_000_000;

    /** Gives the scripts their data as {@code PAGE_DATA}. Browsers unpack it themselves (Compression Streams). */
    private static final String READING =
            """
            const PAGE_DATA = await (async () => {
              const element = document.getElementById("data");
              if (element.type === "application/json") return JSON.parse(element.textContent);
              await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
              const bytes = Uint8Array.from(atob(element.textContent), (unit) => unit.charCodeAt(0));
              element.remove();
              const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
              return JSON.parse(await new Response(unpacked).text());
            })();
            """;

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    public InlinePage {
        styles = List.copyOf(styles);
        libraries = List.copyOf(libraries);
        scripts = List.copyOf(scripts);
    }

    /**
     * The whole page.
     *
     * @param title any text
     * @param json the page's data, as {@link ScriptJson} writes it
     */
    public String html(String title, String json) {
        return html(title, List.of(PackedJson.of(json)));
    }

    /**
     * The whole page.
     *
     * @param title any text
     * @param json the page's data in pieces, as {@link ScriptJson} writes it
     */
    public String html(String title, List<PackedJson> json) {
        String style = joined(styles, "\n");
        String library = joined(libraries, "\n;\n");
        String script = "(async function () {\n\"use strict\";\n" + READING + joined(scripts, "\n") + "})();\n";
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
                + hash(style) + "; script-src " + (libraries.isEmpty() ? "" : hash(library) + " ") + hash(script);
        Map<String, String> parts = Map.of(
                "policy", policy,
                "title", escaped(title),
                "style", style,
                "libraries", library,
                "script", script);
        String form = resource(template);
        StringBuilder html = new StringBuilder();
        Matcher place = PLACE.matcher(form);
        int from = 0;
        while (place.find()) {
            html.append(form, from, place.start());
            if (place.group(1).equals("data")) {
                appendData(html, json);
            } else {
                html.append(parts.get(place.group(1)));
            }
            from = place.end();
        }
        return html.append(form, from, form.length()).toString();
    }

    private static void appendData(StringBuilder html, List<PackedJson> json) {
        if (json.stream().mapToLong(PackedJson::length).sum() <= PLAIN) {
            html.append("<script type=\"application/json\" id=\"data\">");
            json.forEach(piece -> html.append(piece.json()));
        } else {
            html.append("<script type=\"application/deflate;base64\" id=\"data\">");
            html.append(base64(json));
        }
        html.append("</script>");
    }

    private static String base64(List<PackedJson> json) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        json.forEach(piece -> all.writeBytes(piece.deflated()));
        all.writeBytes(PackedJson.END);
        return Base64.getEncoder().encodeToString(all.toByteArray());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** A source expression of CSP level 2 for an inline element with this content. */
    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String joined(List<String> names, String between) {
        return names.stream().map(this::resource).collect(Collectors.joining(between));
    }

    private String resource(String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing from it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
