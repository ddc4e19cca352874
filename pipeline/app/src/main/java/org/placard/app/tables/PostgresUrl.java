package org.placard.app.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a PostgreSQL database is, without the password that opens it.
 *
 * @param url {@code jdbc:postgresql://host[:port]/database[?option=value&…]}
 */
public record PostgresUrl(String url) {
    private static final String PREFIX = "jdbc:postgresql:";
    private static final Pattern SECRET =
            Pattern.compile("([?&](?:password|sslpassword|pass|pwd)=)[^&]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("(//[^/?@:]*):[^/?@]*@");
    private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([^&]*)", Pattern.CASE_INSENSITIVE);
    private static final String DEFAULT_SCHEMA = "placard";

    /** @throws IllegalArgumentException where it is no such URL or holds a password; the message does not repeat one */
    public PostgresUrl {
        if (!url.startsWith(PREFIX + "//")) {
            throw new IllegalArgumentException("not a PostgreSQL URL: expected jdbc:postgresql://host/database");
        }
        if (SECRET.matcher(url).find() || AUTHORITY.matcher(url).find()) {
            throw new IllegalArgumentException("the URL " + masked(url)
                    + " holds a password, which other users of this machine could read; leave it out and set the"
                    + " environment variables PGUSER and PGPASSWORD");
        }
        Matcher schema = SCHEMA.matcher(url);
        if (schema.find() && !schema.group(1).matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("not the name of one schema: currentSchema=" + schema.group(1));
        }
    }

    /** Whether an export's destination is meant as a PostgreSQL URL. */
    public static boolean isOne(String destination) {
        return destination.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    /** The schema in which the tables live: {@code currentSchema} of the URL, or {@code placard}. */
    public String schema() {
        Matcher schema = SCHEMA.matcher(url);
        return schema.find() ? schema.group(1) : DEFAULT_SCHEMA;
    }

    /** The options of a connection that {@code user} opens. */
    static Properties options(String user, String password) {
        Properties options = new Properties();
        if (user != null) {
            options.setProperty("user", user);
        }
        if (password != null) {
            options.setProperty("password", password);
        }
        // Without them a server that went away would be waited for without end.
        options.setProperty("connectTimeout", "10");
        options.setProperty("socketTimeout", "60");
        options.setProperty("tcpKeepAlive", "true");
        options.setProperty("ApplicationName", "placard");
        options.setProperty("reWriteBatchedInserts", "true");
        return options;
    }

    /** A text with every password in it replaced by {@code ***}. */
    static String masked(String text, String... passwords) {
        String masked =
                AUTHORITY.matcher(SECRET.matcher(text).replaceAll("$1***")).replaceAll("$1:***@");
        List<String> secrets = Arrays.asList(passwords);
        for (String secret : secrets) {
            if (secret != null && !secret.isEmpty()) {
                masked = masked.replace(secret, "***");
            }
        }
        return masked;
    }

    /** The URL without its options, for messages. */
    @Override
    public String toString() {
        int options = url.indexOf('?');
        return options < 0 ? url : url.substring(0, options);
    }
}
