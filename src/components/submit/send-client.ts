import type { WrittenFile } from '../../reading/entry-file.ts';
import type { RepositorySoftware } from '../../schema/repository-software.ts';
import { part } from '../../site/part.ts';
import { type Destination, handOver, letter } from '../../submit/hand-over.ts';
import type { submitLiveLabels } from '../../words/submit-live.ts';
import { fill, type WordsOf } from '../../words/words.ts';

/** What is to be sent: the files, which of them stand already, and whether nothing is at fault. */
export interface Parcel {
  id: string;
  title: string;
  own: readonly WrittenFile[];
  beside: readonly WrittenFile[];
  stands: boolean;
  /** Whether the entry that stands has an English body. */
  translated: boolean;
  ready: boolean;
}

const links = ['[data-open-beside]', '[data-open]', '[data-open-english]'] as const;

/** The ways out of the form: a pull request, a letter, one file; then what happens next. */
export class Sending {
  readonly #root: HTMLElement;
  readonly #words: WordsOf<typeof submitLiveLabels>;
  readonly #parcel: () => Promise<Parcel>;

  constructor(root: HTMLElement, words: WordsOf<typeof submitLiveLabels>, parcel: () => Promise<Parcel>) {
    this.#root = root;
    this.#words = words;
    this.#parcel = parcel;
    for (const [index, selector] of links.entries()) {
      const link = part(root, selector, HTMLAnchorElement);
      // The address was aimed when the form was judged last: what was typed since is in the clipboard.
      link.addEventListener('click', async () => {
        const file = filesInOrder(await parcel())[index];
        await this.#copy(file, link.dataset.filled === 'true');
        this.#sayNext('repository');
      });
    }
    part(root, '[data-mail]', HTMLAnchorElement).addEventListener('click', async () => {
      await this.#save();
      this.#sayNext('mail');
    });
    part(root, '[data-download]', HTMLButtonElement).addEventListener('click', async () => {
      await this.#save();
      this.#sayNext('file');
    });
    part(root, '[data-copy]', HTMLButtonElement).addEventListener('click', async () => {
      await this.#copy((await parcel()).own[0], true);
    });
  }

  /** Where the editors are, as the site's settings say. */
  get #destination(): Destination {
    const { repository = '', branch = 'main', software } = this.#root.dataset;
    return { repository, branch, software: software as RepositorySoftware | undefined };
  }

  /** Has each way lead to where these files go; ways that are not there yet are hidden. */
  aim(parcel: Parcel): void {
    const { stands, translated, ready } = parcel;
    const standing = [false, stands, stands && translated];
    for (const [index, file] of filesInOrder(parcel).entries()) {
      const link = part(this.#root, links[index] ?? '', HTMLAnchorElement);
      const target = file && handOver(`content/${file.path}`, file.text, standing[index] ?? false, this.#destination);
      link.hidden = !target || !ready;
      if (target) link.href = target.href;
      link.dataset.filled = String(target?.filled ?? false);
    }
    const { email } = this.#root.dataset;
    const mail = part(this.#root, '[data-mail]', HTMLAnchorElement);
    mail.hidden = !email || !ready;
    if (email)
      mail.href = letter(
        email,
        fill(this.#words.letterSubject, { title: parcel.title || parcel.id }),
        fill(this.#words.letterBody, { file: oneFileName(parcel) }),
      );
  }

  async #save(): Promise<void> {
    const parcel = await this.#parcel();
    const files = [...parcel.beside, ...parcel.own];
    const [only] = files;
    if (files.length === 1 && only) return saveFile(oneFileName(parcel), only.text, 'text/markdown');
    const { strToU8, zipSync } = await import('fflate');
    const entries = Object.fromEntries(files.map(({ path, text }) => [`content/${path}`, strToU8(text)]));
    return saveFile(oneFileName(parcel), zipSync(entries), 'application/zip');
  }

  async #copy(file: WrittenFile | undefined, filled: boolean): Promise<void> {
    if (!file) return;
    try {
      await navigator.clipboard.writeText(file.text);
    } catch {
      return;
    }
    part(this.#root, '[data-sent]', HTMLElement).textContent = filled
      ? this.#words.copied
      : fill(this.#words.paste, { file: `content/${file.path}` });
  }

  #sayNext(way: 'repository' | 'mail' | 'file'): void {
    const { repository } = this.#destination;
    const host = URL.canParse(repository) ? new URL(repository).hostname : '';
    part(this.#root, '[data-next-steps]', HTMLElement).hidden = false;
    part(this.#root, '[data-next-list]', HTMLElement).replaceChildren(
      ...Object.values(this.#words.nextAfter[way]).map((text) =>
        Object.assign(document.createElement('li'), { textContent: fill(text, { host }) }),
      ),
    );
  }
}

/** The files in the order of the links: the enterprise beside, the entry, its English text. */
const filesInOrder = ({ own, beside }: Parcel): (WrittenFile | undefined)[] => [beside[0], own[0], own[1]];

const oneFileName = ({ id, own, beside }: Parcel): string =>
  own.length + beside.length > 1 ? `${id}.zip` : `${id}.mdx`;

/** Saves a file on the reader's machine. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const link = document.createElement('a');
  const data = typeof content === 'string' ? content : new Uint8Array(content);
  link.href = URL.createObjectURL(new Blob([data], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
