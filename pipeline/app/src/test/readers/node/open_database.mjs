// Opens a database with DuckDB's client for Node.js and prints the number of rows of each table.
import { createRequire } from "node:module";
const { DuckDBInstance } = createRequire(process.argv[2] + "/package.json")("@duckdb/node-api");
const instance = await DuckDBInstance.create(process.argv[3], { access_mode: "READ_ONLY" });
const connection = await instance.connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRows();
for (const [table] of await rows("SELECT table_name FROM duckdb_tables() ORDER BY 1")) {
  console.log(table, String((await rows(`SELECT count(*) FROM "${table}"`))[0][0]));
}
