/** A few lines that load a table and print the best results of the public exam. They run as printed. */
export interface Snippet {
	id: 'python' | 'r' | 'javascript';
	name: string;
	code: string;
}

/** @param folder the address of the tables, with its origin and without a slash at its end */
export const snippetsFor = (folder: string): Snippet[] => [
	{
		id: 'python',
		name: 'Python',
		code: `import csv
import io
import urllib.request

url = "${folder}/results.csv"
with urllib.request.urlopen(url) as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8")
    rows = [row for row in csv.DictReader(text) if row["top1_accuracy"]]

papers = [row for row in rows if row["role"] == "paper"]
public = [row for row in papers if row["exam"] == "imagenet-val"]
public.sort(key=lambda row: -float(row["top1_accuracy"]))
for row in public[:5]:
    print(row["label"], row["top1_accuracy"], row["evidence"])
`
	},
	{
		id: 'r',
		name: 'R',
		code: `url <- "${folder}/results.csv"
results <- read.csv(url, encoding = "UTF-8", na.strings = "")

public <- subset(results, exam == "imagenet-val" & role == "paper")
best <- public[order(-public$top1_accuracy), ]
print(head(best[, c("label", "top1_accuracy", "evidence")], 5))
`
	},
	{
		id: 'javascript',
		name: 'JavaScript',
		code: `const url = '${folder}/results.json';
const rows = await (await fetch(url)).json();

const papers = rows.filter((row) => row.role === 'paper');
const best = papers
  .filter((row) => row.exam === 'imagenet-val')
  .sort((a, b) => b.top1_accuracy - a.top1_accuracy);
for (const row of best.slice(0, 5)) {
  console.log(row.label, row.top1_accuracy, row.evidence);
}
`
	}
];
