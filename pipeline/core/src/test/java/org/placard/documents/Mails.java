package org.placard.documents;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

/** Mails around a text, the way mail programs write and forward them. */
final class Mails {
    private static final String END = "\r\n";

    private Mails() {}

    private static byte[] ascii(String mail) {
        return mail.replace("\r\n", "\n").replace("\n", END).getBytes(StandardCharsets.UTF_8);
    }

    private static String head(String subject, String date, String rest) {
        return "From: Tidal Watch <notes@example.org>\nTo: readers@example.org\nSubject: " + subject + "\nDate: " + date
                + "\nMessage-ID: <" + Integer.toHexString((subject + date).hashCode())
                + "@example.org>\nMIME-Version: 1.0\n" + rest;
    }

    static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content).replace("\r\n", "\n");
    }

    private static String part(String type, String more, byte[] content) {
        return "Content-Type: " + type + "\nContent-Transfer-Encoding: base64\n" + more + "\n" + base64(content) + "\n";
    }

    private static String multipart(String kind, String boundary, String... parts) {
        StringBuilder body =
                new StringBuilder("Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\n\n");
        for (String part : parts) {
            body.append("--").append(boundary).append('\n').append(part);
        }
        return body.append("--").append(boundary).append("--\n").toString();
    }

    static byte[] plain(String text, String date) {
        return ascii(head(
                "Notes from the lagoon",
                date,
                part(
                        "text/plain; charset=utf-8",
                        "",
                        (text + "\n-- \nTidal Watch\nSpain opposed Article 70.\n").getBytes(StandardCharsets.UTF_8))));
    }

    static byte[] page(String html) {
        return ascii(head(
                "Notes from the lagoon",
                "Sat, 8 Jun 2024 20:15:00 +0200",
                multipart(
                        "alternative",
                        "alt",
                        part(
                                "text/plain; charset=utf-8",
                                "",
                                "This mail is best read as a page.".getBytes(StandardCharsets.UTF_8)),
                        part("text/html; charset=utf-8", "", html.getBytes(StandardCharsets.UTF_8)))));
    }

    /** A forward within the text, each line of it behind an angle bracket. */
    static byte[] quoted(String text) {
        String lines = ("From: Tidal Watch\nDate: Sat, 8 Jun 2024 20:15\nSubject: Notes from the lagoon\n\n" + text)
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
        return ascii(head(
                "Fwd: Notes from the lagoon",
                "Mon, 1 Jul 2024 09:00:00 +0200",
                part(
                        "text/plain; charset=utf-8",
                        "",
                        ("Dear all, this may be of use. I think Malta opposed Article 50.\n\nOn Sat, 8 Jun 2024 at 20:15, Tidal Watch <notes@example.org> wrote:\n"
                                        + lines + "\n")
                                .getBytes(StandardCharsets.UTF_8))));
    }

    /** A forward within the text, behind a line that says so. */
    static byte[] begun(String text) {
        return ascii(head(
                "Fwd: Notes from the lagoon",
                "Mon, 1 Jul 2024 09:00:00 +0200",
                part(
                        "text/plain; charset=utf-8",
                        "",
                        ("Please see below.\n\n---------- Forwarded message ---------\nFrom: Tidal Watch <notes@example.org>\nDate: Sat, Jun 8, 2024 at 8:15 PM\nSubject: Notes from the lagoon\nTo: <readers@example.org>\n\n\n"
                                        + text)
                                .getBytes(StandardCharsets.UTF_8))));
    }

    /** A forward as an attachment. */
    static byte[] attached(byte[] mail) {
        return ascii(head(
                "Fwd: Notes from the lagoon",
                "Mon, 1 Jul 2024 09:00:00 +0200",
                multipart(
                        "mixed",
                        "out",
                        "Content-Type: text/plain; charset=utf-8\n\nDear all, Malta opposed Article 50.\n\n",
                        "Content-Type: message/rfc822\nContent-Disposition: attachment; filename=\"notes.eml\"\n\n"
                                + new String(mail, StandardCharsets.UTF_8) + "\n")));
    }

    /** A document as an attachment. */
    static byte[] withDocument(String name, String type, byte[] document) {
        return ascii(head(
                "The notes as a file",
                "Mon, 1 Jul 2024 09:00:00 +0200",
                multipart(
                        "mixed",
                        "out",
                        "Content-Type: text/plain; charset=utf-8\n\nDear all, please find the notes attached. Malta opposed Article 50.\n\n",
                        part(
                                type + "; name=\"" + name + "\"",
                                "Content-Disposition: attachment; filename=\"" + name + "\"\n",
                                document))));
    }

    /** An answer above the mail that it answers, lines broken at 72 signs with a space ahead (RFC 3676). */
    static byte[] flowed(String text) {
        String lines = text.lines().map(Mails::broken).collect(Collectors.joining("\n"));
        return ascii(head(
                "Notes from the lagoon",
                "Sat, 8 Jun 2024 20:15:00 +0200",
                "Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: 8bit\n\n" + lines
                        + "\n"));
    }

    private static String broken(String line) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : line.split("(?<= )")) {
            if (column + word.length() > 72) {
                lines.append('\n');
                column = 0;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }

    /** A page saved by a browser as one file (RFC 2557). */
    static byte[] saved(String html) {
        return ascii(
                "From: <Saved by a browser>\nSnapshot-Content-Location: https://example.org/notes\nSubject: Notes from the lagoon\n"
                        + "Date: Mon, 1 Jul 2024 09:00:00 +0200\nMIME-Version: 1.0\n"
                        + multipart(
                                "related; type=\"text/html\"",
                                "saved",
                                part(
                                        "text/html",
                                        "Content-Location: https://example.org/notes\n",
                                        html.getBytes(StandardCharsets.UTF_8)),
                                part(
                                        "text/css",
                                        "Content-Location: https://example.org/style.css\n",
                                        "p { color: black }".getBytes(StandardCharsets.UTF_8))));
    }
}
