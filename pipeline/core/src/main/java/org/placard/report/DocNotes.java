package org.placard.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Leaves out the footnotes, comments and endnotes of an old Word document, which its parser gives behind the text as paragraphs like
 * any others. Not thread-safe.
 */
final class DocNotes extends ContentHandlerDecorator {
    private final ContentHandler page;
    /** Letters and digits of each note; none of them empty. */
    private final List<String> notes;
    /** The last paragraphs, of which as many have words as there are notes. */
    private final Deque<Kept> last = new ArrayDeque<>();

    private int written;

    private Kept paragraph;
    private boolean leftOut;

    private record Kept(List<PageEvent> events, StringBuilder words) {}

    /** @param page gets the text */
    DocNotes(ContentHandler page, byte[] document) {
        super(page);
        this.page = page;
        this.notes = notes(document);
    }

    private static List<String> notes(byte[] document) {
        try (WordExtractor extractor = new WordExtractor(new ByteArrayInputStream(document))) {
            return Stream.of(extractor.getFootnoteText(), extractor.getCommentsText(), extractor.getEndnoteText())
                    .flatMap(Arrays::stream)
                    .map(DocNotes::letters)
                    .filter(note -> !note.isEmpty())
                    .toList();
        } catch (IOException | RuntimeException e) {
            // encrypted, older than 1997 or broken: the parser of the text says what it is
            return List.of();
        }
    }

    /** Whether there were notes. */
    boolean leftOut() {
        return leftOut;
    }

    private static String letters(CharSequence words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        Attributes kept = new AttributesImpl(attributes);
        if (paragraph == null && localName.equals("p")) {
            paragraph = new Kept(new ArrayList<>(), new StringBuilder());
        } else if (paragraph == null) {
            sendAll();
        }
        say(() -> page.startElement(uri, localName, name, kept));
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        char[] kept = Arrays.copyOfRange(chars, start, start + length);
        if (paragraph != null) {
            paragraph.words().append(kept);
        }
        say(() -> page.characters(kept, 0, kept.length));
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        boolean ends = paragraph != null && localName.equals("p");
        if (paragraph == null) {
            leaveOutNotes();
            sendAll();
        }
        say(() -> page.endElement(uri, localName, name));
        if (ends) {
            last.add(paragraph);
            written += isWritten(paragraph) ? 1 : 0;
            paragraph = null;
            while (written > notes.size()) {
                sendFirst();
            }
        }
    }

    private void say(PageEvent event) throws SAXException {
        if (paragraph != null) {
            paragraph.events().add(event);
        } else if (last.isEmpty()) {
            event.send();
        } else {
            // white space between paragraphs
            last.getLast().events().add(event);
        }
    }

    private void leaveOutNotes() {
        boolean areNotes = !notes.isEmpty()
                && last.stream()
                        .filter(DocNotes::isWritten)
                        .map(kept -> letters(kept.words()))
                        .toList()
                        .equals(notes);
        if (areNotes) {
            last.clear();
            written = 0;
            leftOut = true;
        }
    }

    private static boolean isWritten(Kept kept) {
        return kept.words().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void sendAll() throws SAXException {
        while (!last.isEmpty()) {
            sendFirst();
        }
    }

    private void sendFirst() throws SAXException {
        Kept kept = last.remove();
        written -= isWritten(kept) ? 1 : 0;
        for (PageEvent event : kept.events()) {
            event.send();
        }
    }
}
