// Validates a data package with its keys: prints every error, then how many rows were read.
import { createRequire } from "node:module";
const { Package } = createRequire(process.argv[2] + "/package.json")("datapackage");
const dataPackage = await Package.load(process.argv[3]);
for (const error of dataPackage.errors) console.log("error", error.message);
let rows = 0;
for (const resource of dataPackage.resources) {
  try {
    rows += (await resource.read({ relations: true })).length;
  } catch (error) {
    console.log("error", resource.name, error.message, (error.errors || []).slice(0, 3).map((each) => each.message).join("; "));
  }
}
console.log("rows", rows);
