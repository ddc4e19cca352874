package org.placard.documents;

import java.util.List;
import org.placard.documents.Debate.Kind;
import org.placard.documents.Debate.Piece;

/** The debate as web pages, in the structures that publishers' systems give them. */
final class WebPages {
    private WebPages() {}

    /** How the words of a piece are set. */
    interface Setting {
        String set(Piece piece, String words);
    }

    static final Setting PLAIN = (piece, words) -> words;

    /** Marks of notes behind verbs, as links in superscript. */
    static final Setting NOTED = (piece, words) -> piece.kind() != Kind.PARAGRAPH
            ? words
            : words.replaceFirst(
                    " (supported|proposed) ",
                    " $1<sup><a href=\"#n" + piece.number() + "\">" + piece.number() + "</a></sup> ");

    /** What was struck out, put in, or is not shown. */
    static final Setting REVISED = (piece, words) -> piece.kind() != Kind.PARAGRAPH
            ? words
            : words.replaceFirst(" supported ", " <del>opposed</del><ins>supported</ins> ")
                            .replaceFirst(" opposed ", " <s>supported</s> opposed ")
                    + "<span style=\"display: none\"> Oman opposed Article 51.</span><span hidden> Oman opposed it.</span>";

    static String blocks(List<Piece> pieces, Setting setting) {
        StringBuilder body = new StringBuilder();
        boolean inList = false;
        for (Piece piece : pieces) {
            boolean item = piece.kind() == Kind.ITEM;
            if (item != inList) {
                body.append(item ? "<ul>\n" : "</ul>\n");
            }
            inList = item;
            String words = setting.set(piece, escaped(piece.words()));
            body.append(
                    switch (piece.kind()) {
                        case HEADING -> "<h2>" + words + "</h2>\n";
                        case TITLE -> "<h3>" + words + "</h3>\n";
                        case ITEM -> "<li>" + words + "</li>\n";
                        default -> "<p>" + words + "</p>\n";
                    });
        }
        return body.toString();
    }

    /** Everything in one element, with line breaks, as old editors write it. */
    static String lineBreaks(List<Piece> pieces) {
        StringBuilder body = new StringBuilder();
        for (Piece piece : pieces) {
            String words = escaped(piece.words());
            body.append(
                    switch (piece.kind()) {
                        case HEADING, TITLE -> "<br>\n<br>\n<b>" + words + "</b>";
                        case ITEM -> "<br>\n&bull; " + words;
                        default -> "<br>\n<br>\n" + words;
                    });
        }
        return body.toString();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A page for printing, with a style sheet. */
    static String printed(List<Piece> pieces, Setting setting, String css) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Notes</title><style>"
                + "body { font: 11pt/1.3 'Liberation Serif' } p, li { widows: 2 } " + css + "</style></head><body>\n"
                + blocks(pieces, setting) + "</body></html>";
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Notes from the lagoon – Tidal Watch</title>\n"
                + head + "</head>\n" + body + "</html>\n";
    }

    /** A post of a blog, with what its theme puts around it. */
    static String blogPost(List<Piece> pieces) {
        return page(
                "<meta property=\"article:published_time\" content=\"2024-06-08T08:00:00+00:00\">",
                "<body class=\"post-template-default single single-post\"><div id=\"page\" class=\"site\">"
                        + "<header id=\"masthead\" class=\"site-header\"><p class=\"site-title\"><a href=\"/\">Tidal Watch</a></p>"
                        + "<div class=\"menu-main-container\"><ul id=\"primary-menu\"><li>Home</li><li>About</li><li>France supported us</li></ul></div></header>"
                        + "<div id=\"content\" class=\"site-content\"><div id=\"primary\" class=\"content-area\">"
                        + "<div id=\"post-81\" class=\"post-81 post type-post hentry category-notes tag-gdpr tag-cookie-law\">"
                        + "<div class=\"entry-header\"><h1 class=\"entry-title\">Notes from the lagoon</h1>"
                        + "<div class=\"entry-meta\"><span class=\"posted-on\">Posted on 8 June 2024</span> <span class=\"byline\">by Tidal Watch</span></div></div>"
                        + "<div class=\"entry-content\">\n" + blocks(pieces, PLAIN)
                        + "<div class=\"sharedaddy sd-sharing-enabled\"><h3 class=\"sd-title\">Share this:</h3><ul><li>Mail</li><li>Print</li></ul></div>"
                        + "<div id=\"jp-relatedposts\" class=\"jp-relatedposts\"><h3>Related</h3><p>Spain opposed Article 70 last year.</p></div>"
                        + "</div><footer class=\"entry-footer\"><span class=\"tags-links\">Tagged gdpr</span></footer></div>"
                        + "<nav class=\"navigation post-navigation\"><a>Previous: Italy supported Article 71</a></nav>"
                        + "<div id=\"comments\" class=\"comments-area\"><h2>2 thoughts on “Notes from the lagoon”</h2><ol class=\"comment-list\">"
                        + "<li class=\"comment\"><p>I am sure that Greece opposed Article 72, and that Sweden supported it.</p></li>"
                        + "<li class=\"comment\"><p>No, Greece supported Article 72.</p></li></ol>"
                        + "<div id=\"respond\"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p></form></div></div>"
                        + "</div><div id=\"secondary\" class=\"widget-area\"><h2 class=\"widget-title\">Recent posts</h2><ul><li>Finland proposed Article 73</li></ul></div></div>"
                        + "<div id=\"colophon\" class=\"site-footer\"><p>Proudly powered by a blog. Denmark supported Article 74.</p></div></div>"
                        + "<div id=\"cookie-law-info-bar\"><p>This site uses cookies. Austria opposed Article 75.</p></div></body>");
    }

    /** A page of an institution, without a main part, the text in nested divisions. */
    static String institution(List<Piece> pieces) {
        return page(
                "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"datePublished\":\"2024-06-08\"}</script>",
                "<body><div class=\"region region-header\"><ul class=\"menu\"><li><a href=\"/\">Home</a></li><li><a href=\"/m\">Meetings</a></li><li><a href=\"/d\">Documents</a></li></ul></div>"
                        + "<div class=\"layout-container\"><div class=\"sidebar\"><ul><li><a href=\"/1\">Poland opposed Article 76</a></li><li><a href=\"/2\">Second session</a></li></ul></div>"
                        + "<div class=\"region region-content\"><div class=\"field field--name-body\">\n"
                        + blocks(pieces, PLAIN)
                        + "</div></div></div><div class=\"region region-footer\"><ul><li><a href=\"/c\">Contact</a></li><li><a href=\"/p\">Privacy</a></li></ul><p>© Lagoon Conference</p></div></body>");
    }

    /** Marked with HTML's own elements. */
    static String magazine(List<Piece> pieces, Setting setting) {
        return page(
                "<meta name=\"date\" content=\"2024-06-08\">",
                "<body><header><nav><a href=\"/\">Front</a></nav></header><main><article><h1>Notes from the lagoon</h1>"
                        + "<aside class=\"newsletter-signup\"><p>Hungary supported Article 77. Sign up!</p></aside>\n"
                        + blocks(pieces, setting)
                        + "<section class=\"notes\" role=\"doc-endnotes\"><ol><li>Oman opposed Article 78.</li></ol></section></article>"
                        + "<section class=\"comments\"><h2>Comments</h2><p>Latvia opposed Article 79.</p></section></main><footer><p>Imprint</p></footer></body>");
    }

    /** One cell of a table that lays out the page. */
    static String tableLayout(List<Piece> pieces) {
        return page(
                "",
                "<body><table width=\"100%\"><tr><td colspan=\"2\"><a href=\"/\">Home</a> | <a href=\"/a\">About</a> | <a href=\"/s\">Search</a></td></tr>"
                        + "<tr><td width=\"150\"><a href=\"/1\">Day 1</a><br><a href=\"/2\">Day 2</a><br><a href=\"/3\">Day 3</a></td><td>\n"
                        + lineBreaks(pieces)
                        + "</td></tr><tr><td colspan=\"2\"><font size=\"1\">Last updated by the webmaster</font></td></tr></table></body>");
    }

    /** A newsletter as mail services send it: tables within tables, and a line on how to leave. */
    static String newsletter(List<Piece> pieces) {
        return page(
                "",
                "<body><span style=\"display:none;font-size:0\">Malta supported Article 50.</span><table><tr><td><table><tr><td><a href=\"/v\">View in browser</a></td></tr></table>"
                        + "<table><tr><td>\n" + blocks(pieces, PLAIN)
                        + "</td></tr></table><table class=\"footer\"><tr><td><p>You receive this because you signed up. <a href=\"/u\">Unsubscribe</a></p></td></tr></table></td></tr></table></body>");
    }
}
