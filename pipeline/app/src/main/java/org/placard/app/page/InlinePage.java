package org.placard.app.page;

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
 * file, and the file's Content-Security-Policy allows nothing but what stands in it, by hash.
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
        String style = joined(styles, "\n");
        String library = joined(libraries, "\n;\n");
        String script = "(function () {\n\"use strict\";\n" + joined(scripts, "\n") + "})();\n";
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
                + hash(style) + "; script-src " + (libraries.isEmpty() ? "" : hash(library) + " ") + hash(script);
        Map<String, String> parts = Map.of(
                "policy", policy,
                "title", escaped(title),
                "style", style,
                "libraries", library,
                "script", script,
                "data", json);
        return PLACE.matcher(resource(template))
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
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
