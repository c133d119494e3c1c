import type { Direction } from './walk.ts';

export type Command =
  | 'search'
  | 'keys'
  | 'expand'
  | 'collapse'
  | 'pin'
  | 'hide'
  | 'table'
  | 'panel'
  | 'fit'
  | 'zoom-in'
  | 'zoom-out'
  | 'undo'
  | 'redo'
  | 'clear'
  | 'menu';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const plain: Readonly<Record<string, Command>> = {
  '/': 'search',
  '?': 'keys',
  e: 'expand',
  c: 'collapse',
  p: 'pin',
  h: 'hide',
  t: 'table',
  '0': 'fit',
  ']': 'zoom-in',
  '[': 'zoom-out',
  escape: 'clear',
  contextmenu: 'menu',
};

/** The command of a key; `undefined` for keys that belong to the browser or to a field. */
export function commandOf(pressed: Pressed): Command | undefined {
  const key = pressed.key.toLowerCase();
  if (pressed.ctrlKey || pressed.metaKey) {
    if (key === 'z') return pressed.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : undefined;
  }
  if (pressed.altKey) return undefined;
  if (pressed.shiftKey && key === 'f10') return 'menu';
  return plain[key];
}

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

export function directionOf(key: string): Direction | undefined {
  return arrows[key];
}
