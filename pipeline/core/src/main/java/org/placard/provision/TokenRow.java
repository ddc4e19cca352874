package org.placard.provision;

import java.util.List;
import java.util.Set;
import org.placard.provision.ProvisionWords.Kind;

/** The tokens of a sentence, with an endless row of line ends on both sides. */
record TokenRow(List<Token> list) {
    private static final Token END = new Token(Token.Type.MARK, 0, 0, "\n", Set.of());
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    TokenRow {
        list = List.copyOf(list);
    }

    int size() {
        return list.size();
    }

    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : END;
    }

    boolean isEnd(int index) {
        return at(index) == END;
    }

    /** Whether nothing stands between this token and the one before it. */
    boolean isGlued(int index) {
        return index > 0
                && index < list.size()
                && at(index - 1).end() == at(index).start();
    }

    /** Index after a separator of list items at {@code at}, or {@code at} where there is none. */
    int afterSeparator(int at) {
        int next = at(at).isMark(',') || at(at).isMark(';') ? at + 1 : at;
        if (at(next).is(Kind.AND)) {
            next++;
            if (at(next).isMark('/') && at(next + 1).is(Kind.AND)) {
                next += 2;
            }
        } else if (next == at && (at(at).isMark('&') || at(at).isMark('/'))) {
            next++;
        }
        return next;
    }

    /** Whether nothing but commas and conjunctions stands between two references, the first of which ends at {@code from}. */
    boolean joins(int from, int to) {
        if (from < 0 || from == to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!at(i).is(Kind.AND) && !at(i).isMark(',') && !at(i).isMark(';')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sign or word that joins the ends of a range stands there. */
    boolean isRange(int at) {
        return at(at).isDash() || at(at).is(Kind.TO);
    }

    /** Whether a unit's name, which begins a reference of its own, stands there. */
    boolean namesUnit(int at) {
        Token token = at(at);
        return token.is(Kind.PARAGRAPH) || namesWhole(at);
    }

    /** Whether the name of a unit that stands alone is there: an article, an annex, a rule, a chapter, a principle. */
    boolean namesWhole(int at) {
        Token token = at(at);
        return token.is(Kind.ARTICLE) || token.is(Kind.ANNEX) || token.is(Kind.DIVISION) || token.is(Kind.ENTRY);
    }

    /** Whether what stands there makes of the number before it a count of things or a day of a month. */
    boolean counts(int at) {
        Token token = at(at);
        return token.is(Kind.COUNTED)
                || token.isMark('%')
                || token.isMark('°')
                || token.isMark('$')
                || token.isMark('€')
                || token.is(Kind.OF) && at(at + 1).is(Kind.RELATIVE);
    }

    /** Whether a word stands there that goes on with the sentence, so that what is before it may only qualify it. */
    boolean isOpen(int at) {
        Token token = at(at);
        return token.type() == Token.Type.WORD && !token.is(Kind.FOLLOWER) && !token.is(Kind.ABOUT);
    }

    boolean isYear(int at) {
        Token token = at(at);
        return token.type() == Token.Type.NUMBER
                && token.text().length() == 4
                && Integer.parseInt(token.text()) >= FIRST_YEAR
                && Integer.parseInt(token.text()) <= LAST_YEAR;
    }
}
