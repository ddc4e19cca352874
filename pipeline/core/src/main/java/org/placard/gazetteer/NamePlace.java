package org.placard.gazetteer;

/** Where a name stands in a folded text. */
record NamePlace(int begin, int end, Name name) {
    int length() {
        return end - begin;
    }
}
