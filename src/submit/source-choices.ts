import { itemsOf, readFields } from './form-values.ts';

/** The sources that figures can name are those of the form. */
export function refreshSources(form: HTMLElement): void {
  const list = form.querySelector('[data-field=sources]');
  const sources = list ? itemsOf(list).map(readFields) : [];
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-sources]')) {
    const chosen = select.value || String(sources[0]?.id ?? '');
    const options = sources.map(
      ({ id, title }) => new Option(`${String(id)} ${String(title ?? '')}`.trim(), String(id)),
    );
    select.replaceChildren(...options);
    select.value = chosen;
  }
}
