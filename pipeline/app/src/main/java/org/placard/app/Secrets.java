package org.placard.app;

import java.util.regex.Pattern;

/** Passwords in addresses and settings, which must not reach a terminal, a log or a file. */
public final class Secrets {
    private static final String MASK = "***";
    private static final Pattern SETTING = Pattern.compile(
            "([?&;\\s](?:password|sslpassword|passwd|pass|pwd|secret|token)=)[^&;\\s'\"]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("(//[^/?#@:\\s]*):[^/?#\\s]*@");

    private Secrets() {}

    /** Whether a text holds a password where an address has one. */
    public static boolean isIn(String text) {
        return SETTING.matcher(text).find() || AUTHORITY.matcher(text).find();
    }

    /**
     * A text with every password in it replaced by {@code ***}.
     *
     * @param known passwords that are replaced wherever they stand; may be null or empty
     */
    public static String masked(String text, String... known) {
        String masked =
                AUTHORITY.matcher(SETTING.matcher(text).replaceAll("$1" + MASK)).replaceAll("$1:" + MASK + "@");
        for (String secret : known) {
            if (secret != null && !secret.isEmpty()) {
                masked = masked.replace(secret, MASK);
            }
        }
        return masked;
    }
}
