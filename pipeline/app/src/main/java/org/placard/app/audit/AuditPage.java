package org.placard.app.audit;

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
 * Puts the page together: its style, its script and the data. All of it stands in the file, and the file's
 * Content-Security-Policy allows nothing but what stands in it, by hash.
 */
final class AuditPage {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private static final List<String> STYLES =
            List.of("audit.css", "text.css", "detail.css", "scores.css", "print.css");

    /** In the order in which they build on each other; they share one function's scope. */
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "model.js",
            "compare.js",
            "items.js",
            "corrections.js",
            "gold-file.js",
            "words.js",
            "marks.js",
            "filters.js",
            "list.js",
            "text.js",
            "trace.js",
            "editor.js",
            "detail.js",
            "scores.js",
            "help.js",
            "download.js",
            "keys.js",
            "main.js");

    /** The whole page. */
    String html(AuditData data) {
        String style = STYLES.stream().map(AuditPage::resource).collect(Collectors.joining("\n"));
        String script = SCRIPTS.stream()
                .map(AuditPage::resource)
                .collect(Collectors.joining("\n", "(function () {\n\"use strict\";\n", "})();\n"));
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
                + hash(style) + "; script-src " + hash(script);
        Map<String, String> parts = Map.of(
                "policy", policy,
                "title", escaped(data.title()),
                "style", style,
                "script", script,
                "data", new AuditJson().write(data));
        return PLACE.matcher(resource("audit.html"))
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

    private static String resource(String name) {
        try (InputStream in = AuditPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing from it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
