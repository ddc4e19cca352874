import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** Opens a database and prints the number of rows of each table. */
public class OpenDatabase {
    public static void main(String[] files) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + files[0]);
                Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery("SELECT table_name FROM duckdb_tables() ORDER BY 1")) {
                while (tables.next()) {
                    String table = tables.getString(1);
                    try (Statement counting = connection.createStatement();
                            ResultSet count = counting.executeQuery("SELECT count(*) FROM \"" + table + '"')) {
                        count.next();
                        System.out.println(table + " " + count.getLong(1));
                    }
                }
            }
        }
    }
}
