package org.placard.app.tables;

import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.app.Secrets;

/**
 * Where a PostgreSQL database is, without the password that opens it.
 *
 * @param url {@code [jdbc:]postgresql://[user@]host[:port]/database[?option=value&…]}, {@code postgres:} taken for
 *     {@code postgresql:}; kept in the form that JDBC takes
 */
public record PostgresUrl(String url) {
    private static final String PREFIX = "jdbc:postgresql:";
    private static final Pattern START = Pattern.compile("(?:jdbc:)?postgres(?:ql)?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern USER = Pattern.compile("^(//)([^/?#@]+)@");
    private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([^&]*)", Pattern.CASE_INSENSITIVE);
    private static final String DEFAULT_SCHEMA = "placard";

    /** @throws IllegalArgumentException where it is no such URL or holds a password; the message does not repeat one */
    public PostgresUrl {
        Matcher start = START.matcher(url);
        if (!start.lookingAt() || !url.startsWith("//", start.end())) {
            throw new IllegalArgumentException("not a PostgreSQL URL: expected postgresql://host/database");
        }
        if (Secrets.isIn(url)) {
            throw new IllegalArgumentException("the URL " + Secrets.masked(url)
                    + " holds a password, which other users of this machine could read; leave it out and set the"
                    + " environment variables PGUSER and PGPASSWORD");
        }
        url = PREFIX + userAsOption(url.substring(start.end()));
        Matcher schema = SCHEMA.matcher(url);
        if (schema.find() && !schema.group(1).matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("not the name of one schema: currentSchema=" + schema.group(1));
        }
    }

    /** JDBC takes the user as an option only. */
    private static String userAsOption(String address) {
        Matcher user = USER.matcher(address);
        if (!user.find()) {
            return address;
        }
        String rest = user.replaceFirst("$1");
        return rest + (rest.indexOf('?') < 0 ? "?" : "&") + "user=" + user.group(2);
    }

    /** Whether an export's destination is meant as a PostgreSQL URL. */
    public static boolean isOne(String destination) {
        return START.matcher(destination).lookingAt();
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

    /** The URL without its options, for messages. */
    @Override
    public String toString() {
        int options = url.indexOf('?');
        return options < 0 ? url : url.substring(0, options);
    }
}
