/** Every rule that something can be told by. What each is about stands beside the rule. */
export type RuleName = SchemaRule | DialectRule | ReadingRule | JudgingRule | ImportRule;

/** Rules of the shape of front matter and seeds. */
export type SchemaRule =
  | 'amount'
  | 'duplicate-source'
  | 'empty'
  | 'format'
  | 'future'
  | 'headline'
  | 'nature'
  | 'relative-unit'
  | 'required'
  | 'statement-basis'
  | 'too-few'
  | 'too-long'
  | 'too-many'
  | 'too-small'
  | 'type'
  | 'unknown-key'
  | 'unknown-source'
  | 'value'
  | 'year';

/** Rules of a body. */
export type DialectRule =
  | 'address'
  | 'angle'
  | 'angle-address'
  | 'body-length'
  | 'comment'
  | 'component'
  | 'computed-attribute'
  | 'duplicate-attribute'
  | 'element'
  | 'expression'
  | 'heading'
  | 'image'
  | 'image-size'
  | 'import-export'
  | 'intricate'
  | 'missing-image'
  | 'plain-http'
  | 'raw-html'
  | 'site-link'
  | 'tag'
  | 'unknown-component'
  | 'unknown-result'
  | 'unseen-character'
  | 'unused-footnote';

/** Rules of files and of YAML. */
export type ReadingRule =
  | 'encoding'
  | 'english-front-matter'
  | 'file-name'
  | 'file-size'
  | 'front-matter'
  | 'link'
  | 'merge-conflict'
  | 'missing-file'
  | 'no-file'
  | 'orphan'
  | 'yaml';

/** Rules across fields, entries and seeds. */
export type JudgingRule =
  | 'benchmark'
  | 'block-circle'
  | 'block-name'
  | 'chain-source'
  | 'chain-step'
  | 'concept-circle'
  | 'concept-place'
  | 'concept-word'
  | 'confidential'
  | 'duplicate-id'
  | 'figure-source'
  | 'full-width-figure'
  | 'id-collision'
  | 'near-duplicate'
  | 'playbook-body'
  | 'publisher-address'
  | 'publisher-order'
  | 'repeated-text'
  | 'reposted-source'
  | 'reserved-id'
  | 'review-age'
  | 'scheme-dates'
  | 'scheme-region'
  | 'tile'
  | 'translation'
  | 'unit-dimension'
  | 'unknown-id'
  | 'unknown-step'
  | 'unsourced-number'
  | 'unused-source';

/** Rules of the tables and lines that an import reads. */
export type ImportRule =
  | 'column-mapping'
  | 'contradiction'
  | 'duplicate-column'
  | 'empty-table'
  | 'json'
  | 'missing-column'
  | 'missing-sheet'
  | 'unknown-column'
  | 'unreadable';
