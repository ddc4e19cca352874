package org.placard.app.dashboard;

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
 * Puts the page together: its own style and script, the libraries that it draws with, and the data. All of it stands
 * in the file, and the file's Content-Security-Policy allows nothing but what stands in it, by hash.
 */
final class DashboardPage {
    private static final List<String> LIBRARIES = List.of(
            "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js",
            "/META-INF/resources/webjars/fuse.js/7.1.0/dist/fuse.basic.min.js");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** In the order in which they build on each other; they share one function's scope. */
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "model.js",
            "statements.js",
            "seriation.js",
            "words.js",
            "evidence.js",
            "panel.js",
            "tally.js",
            "matrix.js",
            "network-edges.js",
            "network.js",
            "timeline.js",
            "proposals.js",
            "actors.js",
            "articles.js",
            "sentence.js",
            "search.js",
            "csv.js",
            "filters.js",
            "overview.js",
            "main.js");

    /**
     * The whole page.
     *
     * @param title the page's heading; any text
     * @param json what {@link DashboardJson} wrote
     */
    String html(String title, String json) {
        String style = resource("dashboard.css");
        String libraries = LIBRARIES.stream().map(DashboardPage::resource).collect(Collectors.joining("\n;\n"));
        String script = SCRIPTS.stream()
                .map(DashboardPage::resource)
                .collect(Collectors.joining("\n", "(function () {\n\"use strict\";\n", "})();\n"));
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
                + hash(style) + "; script-src " + hash(libraries) + " " + hash(script);
        Map<String, String> parts = Map.of(
                "policy", policy,
                "title", escaped(title),
                "style", style,
                "libraries", libraries,
                "script", script,
                "data", json);
        return PLACE.matcher(resource("dashboard.html"))
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
        try (InputStream in = DashboardPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing from it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
