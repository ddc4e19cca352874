package org.placard.mention;

import java.util.List;
import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Vocabulary.Role;

/**
 * What the words around a state's or group's name say about it. The first rule that knows decides; where none does, the
 * name stays open. One constant, one construction, with an example.
 */
enum NameRule {
    /** "www.example.org/Canada". */
    IN_AN_ADDRESS {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            CharSequence text = passage.text();
            int start = name.span().start();
            int end = name.span().end();
            boolean glued = start > 0 && "/.@_-".indexOf(text.charAt(start - 1)) >= 0
                    || end < text.length() && "/@_".indexOf(text.charAt(end)) >= 0;
            return glued && isAddress(around(text, start, end)) ? Verdict.OTHER : Verdict.OPEN;
        }

        private String around(CharSequence text, int start, int end) {
            int from = start;
            while (from > 0 && start - from < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
            int to = end;
            while (to < text.length() && to - end < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            return text.subSequence(from, to).toString();
        }

        private boolean isAddress(String token) {
            return token.contains("://") || token.contains("@") || token.startsWith("www.") || token.contains("_");
        }
    },

    /** "non-EU states": others than the name says. */
    BEHIND_A_PREFIX {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            Tokens tokens = passage.tokens();
            int hyphen = name.first() - 1;
            boolean prefixed = (tokens.is(hyphen, '-') || tokens.is(hyphen, '\u2011'))
                    && tokens.touch(hyphen, name.first())
                    && passage.hasRoleInLowerCase(hyphen - 1, Role.PREFIX);
            return prefixed ? Verdict.OTHER : Verdict.OPEN;
        }
    },

    /** "Lima, Peru": the name says where the city lies. */
    BEHIND_ITS_CITY {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return CityRule.isBehindItsCity(passage, name) ? Verdict.OTHER : Verdict.OPEN;
        }
    },

    /** "Northern Rhodesia", "British Honduras", "Niger Basin", "Georgia (US state)": another place than the state. */
    ANOTHER_PLACE {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return PlaceRule.isAnotherPlace(passage, name) ? Verdict.OTHER : Verdict.OPEN;
        }
    },

    /** "Aroha Mako (New Zealand)": for whom a person speaks. */
    BRACKETED_BEHIND_A_PERSON {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return PersonRule.isNationality(passage, name) ? Verdict.HOLDER : Verdict.OPEN;
        }
    },

    /** "the Bank of Ghana": a part of another name. */
    IN_AN_INSTITUTION {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            Tokens tokens = passage.tokens();
            int of = name.first() - 1;
            if (tokens.lower(of).equals("the")) {
                of--;
            }
            return tokens.lower(of).equals("of") && passage.hasRole(of - 1, Role.INSTITUTION)
                    ? Verdict.OTHER
                    : Verdict.OPEN;
        }
    },

    /** "the Singapore Convention": the title of a treaty or a meeting. */
    IN_A_TITLE {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return passage.hasRole(name.last() + 1, Role.TITLE_NOUN)
                            && passage.tokens().start(name.last() + 1)
                                    == name.span().end() + 1
                    ? Verdict.OTHER
                    : Verdict.OPEN;
        }
    },

    /** "the Canadian proposal" is Canada's, "Canadian dollars" are not. */
    ADJECTIVE {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            if (!name.name().isAdjective()) {
                return Verdict.OPEN;
            }
            return DemonymRule.standsForDelegation(passage, name) ? Verdict.HOLDER : Verdict.OTHER;
        }
    },

    /** A name that is spelt right and seldom means anything else. */
    PLAIN {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return isPlain(passage, name) ? Verdict.HOLDER : Verdict.OPEN;
        }
    },

    /** "LET US": in a line of capitals an abbreviation may be an ordinary word. */
    WORD_IN_CAPITALS {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            if (!"word".equals(passage.vocabulary().ambiguous().get(name.name().text()))) {
                return Verdict.OPEN;
            }
            Tokens tokens = passage.tokens();
            int words = 0;
            for (int token = name.first() - SHOUTED_AROUND; token <= name.last() + SHOUTED_AROUND; token++) {
                boolean beside = token < name.first() || token > name.last();
                if (beside && tokens.isWord(token) && passage.candidateAt(token) < 0) {
                    if (!tokens.isAllCapitals(token)) {
                        return Verdict.HOLDER;
                    }
                    words++;
                }
            }
            return words > 0 && !isListed(passage, name) ? Verdict.OTHER : Verdict.HOLDER;
        }
    },

    /** "Amina Jordan", "Ms Jordan", "Jordan Bell": one name of a person, or of a place that has more words. */
    AMONG_CAPITALS {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return PersonRule.isPartOfLongerName(passage, name) ? Verdict.OTHER : Verdict.OPEN;
        }
    },

    /** "Norway, Georgia and Chad": one of a list of holders. */
    IN_A_LIST {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return isListed(passage, name) ? Verdict.HOLDER : Verdict.OPEN;
        }
    },

    /** "Jordan supported", "Chad (on behalf of", "Georgia's proposal". */
    AHEAD_OF_AN_ACT {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return isSure(passage, name) && HolderContext.isAheadOfAct(passage, name) ? Verdict.HOLDER : Verdict.OPEN;
        }
    },

    /** "supported by Chad", "on behalf of Georgia". */
    BEHIND_A_CUE {
        @Override
        Verdict judge(NamedSentence passage, Candidate name) {
            return isSure(passage, name) && HolderContext.isBehindCue(passage, name) ? Verdict.HOLDER : Verdict.OPEN;
        }
    };

    /** What a rule says. */
    enum Verdict {
        HOLDER,
        /** Something else. */
        OTHER,
        /** This rule does not know. */
        OPEN
    }

    private static final int LONGEST_ADDRESS = 200;
    private static final int SHOUTED_AROUND = 2;
    private static final List<NameRule> ALL = List.of(values());
    private static final Set<String> LINKS =
            Set.of(",", ";", "/", "&", "(", "and", "or", "nor", "the", "with", "but", "also");
    private static final int MAXIMUM_LINKS = 4;
    /** In tokens; a document's symbol has many. */
    private static final int LONGEST_BRACKET = 20;
    /** In tokens; no list has more names in doubt in a row. */
    private static final int FURTHEST_IN_LIST = 50;

    abstract Verdict judge(NamedSentence passage, Candidate name);

    /** What the first rule that knows says; OPEN where none does. */
    static Verdict firstOf(NamedSentence passage, Candidate name) {
        for (NameRule rule : ALL) {
            Verdict verdict = rule.judge(passage, name);
            if (verdict != Verdict.OPEN) {
                return verdict;
            }
        }
        return Verdict.OPEN;
    }

    private static boolean isPlain(NamedSentence passage, Candidate name) {
        return !name.misspelt()
                && !name.guarded()
                && !passage.vocabulary().ambiguous().containsKey(name.name().text());
    }

    /** A misspelt name that is ambiguous besides is more often another person: "Jordon said". */
    private static boolean isSure(NamedSentence passage, Candidate name) {
        return !name.misspelt()
                || !passage.vocabulary().ambiguous().containsKey(name.name().text());
    }

    private static boolean isPlainInList(NamedSentence passage, Candidate name) {
        String also = passage.vocabulary().ambiguous().get(name.name().text());
        boolean plain = !name.misspelt() && !name.guarded() && (also == null || also.equals("word"));
        return plain || isSure(passage, name) && acts(passage, name);
    }

    private static boolean acts(NamedSentence passage, Candidate name) {
        return HolderContext.isAheadOfAct(passage, name) || HolderContext.isBehindCue(passage, name);
    }

    /**
     * Whether the nearest name on either side, with only commas and small words between, is a plain one or one that acts;
     * chains over other names that are not, and over bodies.
     */
    static boolean isListed(NamedSentence passage, Candidate name) {
        return isListed(passage, name, -1) || isListed(passage, name, 1);
    }

    /** Behind a bracket that begins or, backwards, ends at a token and names nobody: "Brazil (document 7); Peru". */
    private static int behindBracket(NamedSentence passage, int token, int step) {
        if (!passage.tokens().is(token, step > 0 ? '(' : ')')) {
            return token;
        }
        for (int at = token + step; Math.abs(at - token) < LONGEST_BRACKET && passage.candidateAt(at) < 0; at += step) {
            if (passage.tokens().is(at, step > 0 ? ')' : '(')) {
                return at + step;
            }
        }
        return token;
    }

    private static boolean isListed(NamedSentence passage, Candidate name, int step) {
        int token = step < 0 ? name.first() - 1 : name.last() + 1;
        int links = 0;
        int from = token;
        while (token >= 0 && token < passage.tokens().size() && (token - from) * step <= FURTHEST_IN_LIST) {
            int neighbour = passage.candidateAt(token);
            if (neighbour >= 0) {
                Candidate other = passage.candidates().get(neighbour);
                boolean body = other.name().kind() == HolderKind.BODY;
                if (links == 0
                        || !body && !other.name().isDelegation()
                        || other.name().isAdjective()) {
                    return false;
                }
                if (!body && isPlainInList(passage, other) && !CityRule.isBehindItsCity(passage, other)) {
                    return true;
                }
                token = step < 0 ? other.first() - 1 : other.last() + 1;
                links = 0;
            } else if (behindBracket(passage, token, step) != token) {
                token = behindBracket(passage, token, step);
            } else if (links < MAXIMUM_LINKS && LINKS.contains(passage.tokens().lower(token))) {
                links++;
                token += step;
            } else {
                return false;
            }
        }
        return false;
    }
}
