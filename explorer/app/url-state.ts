import { questionIds, type QuestionId } from '../../graph/ontology/questions.ts';
import { edgeId, pairId, parseChoice } from './edge-ids.ts';
import { firstScreen, type Expansion, type ViewState } from './view-state.ts';

/**
 * The address of a view and back. Every view has one, so that it can be sent, and back and forward work.
 * Lists are joined by commas, expansions read `of:brought,brought;of:…`.
 */
export function toSearch(state: ViewState): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => {
    if (value) parameters.set(name, value);
  };
  put('about', state.about);
  put('question', state.question);
  put('more', state.expansions.map(({ of, brought }) => `${of}:${brought.join(',')}`).join(';'));
  put('hidden', state.hidden.join(','));
  put('pinned', state.pinned.join(','));
  put('fanned', state.fanned.join(','));
  put('off', state.off.join(','));
  put('chosen', state.selected);
  put('document', state.document);
  put('claim', state.claim);
  put('query', state.query);
  put('table', state.table ? '1' : undefined);
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%3B', ';');
  return text === '' ? '' : `?${text}`;
}

function list(text: string | null): string[] {
  return text === null || text === '' ? [] : text.split(',').filter((item) => item !== '');
}

function expansionsIn(text: string | null): Expansion[] {
  return (text ?? '').split(';').flatMap((part) => {
    const [of, brought] = part.split(':');
    return of && brought ? [{ of, brought: list(brought) }] : [];
  });
}

function isQuestion(id: string): id is QuestionId {
  return (questionIds as readonly string[]).includes(id);
}

/** A relation without direction may be written either way round. */
function canonical(id: string): string {
  const choice = parseChoice(id);
  if (choice?.kind === 'relation') return edgeId(choice);
  return choice?.kind === 'pair' ? pairId(...choice.ends) : id;
}

/** Reads the search part of an address; what it does not know is left out. */
export function fromSearch(search: string): ViewState {
  const parameters = new URLSearchParams(search);
  const [about, question, selected, document, claim, query] = ['about', 'question', 'chosen', 'document', 'claim', 'query'].map((name) =>
    parameters.get(name),
  );
  return {
    ...firstScreen,
    ...(about ? { about } : {}),
    ...(question && isQuestion(question) ? { question } : {}),
    ...(selected ? { selected: canonical(selected) } : {}),
    ...(document ? { document } : {}),
    ...(claim ? { claim } : {}),
    ...(query ? { query } : {}),
    expansions: expansionsIn(parameters.get('more')),
    hidden: list(parameters.get('hidden')),
    pinned: list(parameters.get('pinned')),
    fanned: list(parameters.get('fanned')),
    off: list(parameters.get('off')),
    table: parameters.get('table') === '1',
  };
}
