// Reads sentences as a JSON list from stdin, and prints what the grammar checker harper finds, as
// a JSON list of the kind, the words in question and the sentence's number.
// The argument is the folder in which `npm install harper.js` was run.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const dist = path.resolve(process.argv[2], "node_modules", "harper.js", "dist");
const load = (name) => import(pathToFileURL(path.join(dist, name)));
const { LocalLinter, Dialect } = await load("index.js");
const { binary } = await load("binary.js");
const linter = new LocalLinter({ binary, dialect: Dialect.British });
const found = [];
for (const [number, sentence] of JSON.parse(fs.readFileSync(0, "utf8")).entries()) {
  for (const lint of await linter.lint(sentence, { language: "plaintext" })) {
    found.push([lint.lint_kind(), lint.get_problem_text(), number]);
  }
}
console.log(JSON.stringify(found));
