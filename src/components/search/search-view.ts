import { asLanguage } from '../../i18n/languages.ts';
import { pageAddress } from '../../site/addresses.ts';
import { fixedPages } from '../../site/pages.ts';
import { kinds, type Kind, type SearchOutcome } from '../../search/run-query.ts';
import { element, quietButton } from './element.ts';
import { resultItem, suggestionLine, waysOn } from './result-list.ts';
import { search } from './search-client.ts';
import { searchWords, type SearchWords } from './strings.ts';

/** Results shown at first and with each press of the button: each is read and excerpted before the first appears. */
const page = 6;
const pauseInTypingMs = 120;
const patienceMs = 300;

const lang = asLanguage(document.documentElement.lang);
const words = searchWords[lang];

/** Makes a search field work and shows what is found below it, in the dialog and on the search page alike. */
export class SearchView {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #onQuery: (query: string, kind: Kind | undefined) => void;
  readonly #kinds = kindChoice(words);
  readonly #status = element('p', { role: 'status', className: 'search-status' });
  readonly #help = element('div', { className: 'search-help' });
  readonly #results = element('ol', { role: 'list', className: 'search-results' });
  readonly #moreButton = quietButton('', () => void this.#showMore());
  readonly #more = element('p', { hidden: true }, this.#moreButton);
  #most = page;
  #turn = 0;
  #pause = 0;
  /** Whether the results shown answer what stands in the field. */
  #isCurrent = false;

  /**
   * @param box the element with data-search that holds the field
   * @param onQuery told of every query that runs, so that the search page can keep it in its address
   */
  constructor(box: HTMLElement, onQuery: (query: string, kind: Kind | undefined) => void = () => {}) {
    this.#box = box;
    this.#input = Object.assign(box.querySelector('input')!, {
      inputMode: 'search',
      enterKeyHint: 'search',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: false,
    });
    this.#onQuery = onQuery;
    box.append(this.#kinds);
    box.after(this.#status, this.#help, this.#results, this.#more);
    this.#input.addEventListener('input', (event) => this.#onInput(event as InputEvent));
    this.#kinds.addEventListener('change', () => void this.run());
    box.parentElement!.addEventListener('keydown', (event) => this.#moveByArrow(event));
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) void this.enter(event);
    });
  }

  get query(): string {
    return this.#input.value.trim();
  }

  get kind(): Kind | undefined {
    return kinds.find((kind) => kind === this.#kinds.querySelector<HTMLInputElement>(':checked')?.value);
  }
  set kind(kind: Kind | undefined) {
    for (const input of this.#kinds.querySelectorAll('input')) input.checked = input.value === (kind ?? '');
  }

  /** Searches for what stands in the field, or for the query given, which is put into it. */
  run(query = this.#input.value): Promise<void> {
    this.#input.value = query;
    this.#most = page;
    clearTimeout(this.#pause);
    return this.#search();
  }

  /** Enter goes on to the first result instead of sending the form. Results of an earlier query are waited out. */
  async enter(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.#isCurrent) await this.run();
    if (this.#isCurrent) this.#results.querySelector('a')?.focus();
  }

  /** Letter by letter a pause shows that the word is done; what is pasted, dictated or swiped comes as a whole. */
  #onInput({ inputType, data }: InputEvent): void {
    this.#isCurrent = false;
    clearTimeout(this.#pause);
    const isWhole =
      inputType === 'insertFromPaste' || (inputType === 'insertText' && (data ?? '').length > 1);
    if (isWhole) void this.run();
    else this.#pause = window.setTimeout(() => void this.run(), pauseInTypingMs);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const { query, kind } = this;
    this.#isCurrent = false;
    this.#onQuery(query, kind);
    if (query === '') return this.#clear();

    this.#results.ariaBusy = 'true';
    const late = setTimeout(() => {
      if (turn === this.#turn) this.#status.textContent = words.loading;
    }, patienceMs);
    try {
      const outcome = await search(query, lang, kind, this.#most);
      if (turn === this.#turn) this.#show(query, outcome);
    } catch {
      if (turn === this.#turn) this.#showFailure();
    } finally {
      clearTimeout(late);
      if (turn === this.#turn) this.#results.ariaBusy = 'false';
    }
  }

  #show(query: string, outcome: SearchOutcome): void {
    const { results, total, suggestions } = outcome;
    const retry = (suggestion: string) => {
      this.#input.focus();
      void this.run(suggestion);
    };
    this.#status.textContent = statusText(query, outcome, words);
    this.#help.replaceChildren(
      ...(suggestions.length > 0 ? [suggestionLine(suggestions, words, retry)] : []),
      ...(total === 0 ? this.#waysOn() : []),
    );
    this.#redraw(results.map((result) => resultItem(result, words)));
    this.#isCurrent = true;
    this.#more.hidden = total <= results.length;
    this.#moreButton.textContent = words.more(total - results.length);
  }

  /** A reader who is among the results already keeps the place, or is back in the field where the place is gone. */
  #redraw(items: readonly HTMLLIElement[]): void {
    const here = this.#results.querySelector<HTMLAnchorElement>('a:focus')?.href;
    this.#results.replaceChildren(...items);
    if (here === undefined) return;
    const same = [...this.#results.querySelectorAll('a')].find(({ href }) => href === here);
    (same ?? this.#input).focus();
  }

  #waysOn(): HTMLElement[] {
    const glossary = pageAddress(import.meta.env.BASE_URL, lang, fixedPages.glossary[lang]);
    const everywhere = () => {
      this.kind = undefined;
      this.#input.focus();
      void this.run();
    };
    return [
      ...(this.kind ? [element('p', {}, quietButton(words.everywhere, everywhere))] : []),
      ...waysOn(words, glossary, this.#box.dataset['phases']!),
    ];
  }

  #showFailure(): void {
    this.#clear();
    this.#status.textContent = import.meta.env.DEV ? words.noIndex : words.failed;
    const again = quietButton(words.again, () => void this.run());
    this.#help.replaceChildren(element('p', {}, again), ...this.#waysOn());
  }

  #clear(): void {
    this.#status.textContent = '';
    this.#help.replaceChildren();
    this.#results.replaceChildren();
    this.#more.hidden = true;
  }

  async #showMore(): Promise<void> {
    const shown = this.#results.children.length;
    this.#most += page;
    await this.#search();
    this.#results.children[shown]?.querySelector('a')?.focus();
  }

  /** ↓ and ↑ go from the field through the results and back; everything else keeps its own keys. */
  #moveByArrow(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const here = document.activeElement;
    if (!step || !here || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [this.#input, ...this.#results.querySelectorAll<HTMLElement>('.search-title')];
    const at = stops.findIndex((stop) => stop === here || stop.parentElement?.contains(here));
    if (at < 0 || this.#kinds.contains(here)) return;
    if (here === this.#input && step === 1) return void this.enter(event);
    event.preventDefault();
    stops[at + step]?.focus();
  }
}

function kindChoice({ kindLegend, kinds: names }: SearchWords): HTMLFieldSetElement {
  const choices = (['all', ...kinds] as const).map((kind) =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: 'search-kind',
        value: kind === 'all' ? '' : kind,
        checked: kind === 'all',
      }),
      names[kind],
    ),
  );
  const legend = element('legend', { className: 'visually-hidden' }, kindLegend);
  return element('fieldset', { className: 'search-kinds' }, legend, ...choices);
}

function statusText(query: string, { total, withAllWords, unknown }: SearchOutcome, t: SearchWords): string {
  if (total === 0) return t.nothing(query);
  const without = unknown.length > 0 ? t.without(unknown) : '';
  if (withAllWords === 0) return t.someWordsOnly(total) + without;
  const rest = total - withAllWords;
  return t.found(withAllWords, query) + without + (rest > 0 ? t.alsoSome(rest) : '');
}
