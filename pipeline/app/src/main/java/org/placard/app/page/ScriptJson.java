package org.placard.app.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/** Writes JSON that may stand inside an HTML script element: nothing in it can end the element. */
public final class ScriptJson {
    private ScriptJson() {}

    /** Makes generators of such JSON. */
    public static JsonFactory factory() {
        return new JsonFactory().setCharacterEscapes(new NoMarkup());
    }

    /** Escapes what could end or begin markup, and the two line ends that older script engines trip over. */
    private static final class NoMarkup extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            for (char each : new char[] {'<', '>', '&'}) {
                escapes[each] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return character == 0x2028 || character == 0x2029
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                    : null;
        }
    }
}
