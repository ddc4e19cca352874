package org.placard.app.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.text.Text;

/** Gold of a report whose text tries to be markup, turns the direction of writing, and leaves the basic plane. */
final class SmallGold {
    static final String SENTENCE =
            "😀 Norway </script><script>window.hacked = true</script><img src=x onerror='window.hacked=1'> supported \"it\" \u202E& Chile\u202C.";
    static final String TEXT = "#1: A <b>bold</b> 😀 title [1 February 2024]\n\n" + SENTENCE + "\n";

    private SmallGold() {}

    /** Writes gold and text into {@code folder} and reads them back. */
    static Gold in(Path folder) throws IOException {
        Path file = file(folder);
        Files.writeString(folder.resolve("small.txt"), TEXT);
        Text text = new Text(TEXT);
        int heading = TEXT.indexOf('\n');
        int start = TEXT.indexOf(SENTENCE);
        int norway = TEXT.indexOf("Norway");
        int chile = TEXT.indexOf("Chile");
        Files.writeString(
                file,
                """
                {"format": "placard-gold/1", "source_text": "small.txt",
                 "checkins": [{"number": 1, "date": "2024-02-01", "title": "A title"}],
                 "sentences": [
                  {"id": "1.1", "kind": "heading", "checkin": 1, "start": 0, "end": %d, "mentions": []},
                  {"id": "1.2", "kind": "sentence", "checkin": 1, "start": %d, "end": %d, "mentions": [[%d, %d, "Norway", "NOR"], [%d, %d, "Chile", "CHL"]], "labels": ["support"], "positions": [{"stance": "support", "actors": ["NOR", "CHL"], "articles": ["4"], "counterpart": []}]}
                ]}
                """
                        .formatted(
                                text.codePointsBefore(heading),
                                text.codePointsBefore(start),
                                text.codePointsBefore(start + SENTENCE.length()),
                                text.codePointsBefore(norway),
                                text.codePointsBefore(norway + 6),
                                text.codePointsBefore(chile),
                                text.codePointsBefore(chile + 5)));
        return new GoldReader().read(file);
    }

    static Path file(Path folder) {
        return folder.resolve("small.gold.json");
    }
}
