package org.placard.report;

import org.xml.sax.SAXException;

/** Something that a parser has said, which is kept until it is known what to make of it. */
interface PageEvent {
    void send() throws SAXException;
}
