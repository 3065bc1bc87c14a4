import { type AddressOf, sharedAddress } from '../address.ts';
import { apiAddress } from '../api/addresses.ts';

/** A piece of a program that reads the data. */
export interface Example {
  /** Its tool; what it does stands in the words of the page. */
  tool: 'curl' | 'duckdb' | 'sqlite' | 'python' | 'r' | 'excel';
  code: string;
}

/** Examples with the addresses of this site, so that they run as they stand. */
export function examples(addressOf: AddressOf): Example[] {
  const data = (name: string) => sharedAddress(addressOf, `/data/${name}`);
  return [
    {
      tool: 'curl',
      code: `curl -s ${apiAddress('scenarios', addressOf)} \\
  | jq -r '.result[] | select(.grade == "A") | [.id, .title.zh] | @tsv'`,
    },
    {
      tool: 'duckdb',
      code: `SELECT metric, count(*) AS figures
FROM '${data('results.parquet')}'
WHERE attributable AND grade <> 'C'
GROUP BY metric ORDER BY figures DESC LIMIT 10;`,
    },
    {
      tool: 'sqlite',
      code: `SELECT list, search.id FROM search
WHERE search MATCH '机器视觉' ORDER BY rank LIMIT 10;`,
    },
    {
      tool: 'python',
      code: `import pandas as pd

results = pd.read_parquet("${data('results.parquet')}")
print(results[results.attributable].groupby("metric").size().sort_values())`,
    },
    {
      tool: 'r',
      code: `results <- read.csv("${data('results.csv')}", fileEncoding = "UTF-8-BOM")
sort(table(results$metric[results$grade != "C"]), decreasing = TRUE)`,
    },
    {
      tool: 'excel',
      code: `let
  Source = Csv.Document(
    Web.Contents("${data('results.csv')}"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Results = Table.PromoteHeaders(Source)
in
  Results`,
    },
  ];
}
