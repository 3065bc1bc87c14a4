import fc from 'fast-check';
import { expect, it } from 'vitest';
import { told, toldByParse5 } from '../../support/html/by-parse5.ts';
import { readHtml } from '../../support/html/read-html.ts';
import { UnsoundHtml } from '../../support/html/unsound-html.ts';

/* The tests' quick reader of pages must read what it reads as a browser does, or refuse it. */

const document = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>A &amp; B</title>${head}</head><body>${body}</body></html>`;

it.each([
  '<p>a &lt; b, “c” &#x26; &#39;d&#39; R & D</p><p></p>',
  '<p class="a  b" data-a=\'"\' hidden data-b=1 title="a > b &quot;c&quot;">x<br>y<br/>z</p>',
  '<!-- a <p> --><ul><li>a<ul><li><p>b</p></li></ul></li><li><!-- b -->c</li></ul>',
  '<dl><div><dt>a</dt><dd><dl><dt>b</dt><dd>c</dd></dl></dd></div></dl>',
  '<table><caption>a</caption> <colgroup><col></colgroup><tbody> <tr><td><p>a</p></td><th>b</th></tr></tbody></table>',
  '<a href="/?a=1&amp;b=2"><table><tbody><tr><td><a href="x">a</a></td></tr></tbody></table></a>',
  '<svg viewBox="0 0 1 1"><title>a</title><g><path d="M0"/><a href="#"><text x="1">b</text></a></g></svg><p>c</p>',
  '<form><select><optgroup label="a"><option>b</option></optgroup><option>c</option></select><textarea>&lt;p></textarea></form>',
  '<template><li>a</li></template><noscript><p>b</p></noscript><script type="application/json">{"a":"<b>&amp;"}</script>',
  '<button><span>a</span></button><details><summary><h2>b</h2></summary><p>c</p></details><style>a>b{}</style>',
  '<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby><iframe src="x"></iframe>',
])('reads %s as parse5 does', (body) => {
  expect(told(readHtml(document(body)))).toEqual(toldByParse5(document(body)));
});

it.each([
  '<p><div>a</div></p>',
  '<p><b><ul></ul></b></p>',
  '<p>a',
  'a</p>',
  '<b><i>a</b></i>',
  '<a>a<span><a>b</a></span></a>',
  '<button><b><button>a</button></b></button>',
  '<form><div><form></form></div></form>',
  '<h1>a<h2>b</h2></h1>',
  '<ul><li>a<li>b</li></li></ul>',
  '<dl><dt>a<dd>b</dd></dt></dl>',
  '<table><tr><td>a</td></tr></table>',
  '<table><tbody>a<tr><td>b</td></tr></tbody></table>',
  '<table><tbody><tr><p>a</p></tr></tbody></table>',
  '<div><td>a</td></div>',
  '<select><p>a</p></select>',
  '<option>a<b>b</b></option>',
  '<svg><p>a</p></svg>',
  '<svg><title><b>a</b></title></svg>',
  '<div/>a',
  '<P>a</P>',
  '<body></body>',
  '<br></br>',
  '<p a="1" a="2">b</p>',
  '<p a=">b</p>',
  '<p a"b>c</p>',
  '<p>&unknown; &copy</p>',
  '<p>&#128;</p>',
  '<p a="&lt">b</p>',
  '<p>a\r</p>',
  '<!-->a-->',
  '<!-- a --!> b -->',
  '<? a ?>',
  '<script>"<!-- <script>"</script>',
  '<script>a</SCRIPT ></script>',
  '<textarea>a',
  '<plaintext>a</plaintext>',
  '<math><mi>a</mi></math>',
])('refuses %s', (body) => {
  expect(() => told(readHtml(document(body)))).toThrow(UnsoundHtml);
});

it('refuses what stands beside the document', () => {
  expect(() => readHtml('<p>a</p>')).toThrow(UnsoundHtml);
  expect(() => readHtml('<!doctype html><html><body></body></html>')).toThrow(UnsoundHtml);
  expect(() => readHtml(`${document('')}a`)).toThrow(UnsoundHtml);
  expect(() => readHtml(document('', '<p>a</p>'))).toThrow(UnsoundHtml);
  expect(() => readHtml(document('').replace('</head>', '</head>a'))).toThrow(UnsoundHtml);
});

it('reads as parse5 does whatever it does not refuse', () => {
  const names =
    'a article b br button caption col colgroup dd div dl dt em form g h1 h2 hr i iframe img input label legend li ' +
    'main meta nobr noscript ol optgroup option p path pre rp rt ruby script section select span style summary svg ' +
    'table tbody td template text textarea th thead title tr ul';
  const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
    markup: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('a', ' ', '&amp;', '<!-- a -->', '<br>', '<path/>', '</p>', '<p>', '<a b="&lt;>">c</a>'),
      fc
        .tuple(fc.constantFrom(...names.split(' ')), tie('markup'))
        .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    ),
  }));
  let taken = 0;
  fc.assert(
    fc.property(markup, (body) => {
      const html = document(body);
      let read: ReturnType<typeof readHtml>;
      try {
        read = readHtml(html);
      } catch (error) {
        expect(error).toBeInstanceOf(UnsoundHtml);
        return;
      }
      taken += 1;
      expect(told(read)).toEqual(toldByParse5(html));
    }),
    { numRuns: 1500 },
  );
  expect(taken).toBeGreaterThan(200);
});
