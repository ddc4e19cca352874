package org.placard.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** What a word processor's document says of itself: its title and the day on which it was made. */
final class DocumentProperties {
    private DocumentProperties() {}

    /**
     * @param part name of the file that says so
     * @param date name of the element with the day
     */
    static FrontMatter read(OfficePackage files, String part, String date) throws IOException {
        String[] found = new String[2];
        files.read(part, xml -> {
            String element = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element = xml.getLocalName();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    element = "";
                } else if (event == XMLStreamConstants.CHARACTERS && element.equals("title")) {
                    found[0] = xml.getText().strip();
                } else if (event == XMLStreamConstants.CHARACTERS && element.equals(date)) {
                    found[1] = xml.getText().strip();
                }
            }
        });
        Optional<LocalDate> day = Optional.ofNullable(found[1]).flatMap(DateFinder::stamp);
        return new FrontMatter(
                Optional.ofNullable(found[0]).filter(words -> !words.isEmpty()), day, DateSource.METADATA);
    }
}
