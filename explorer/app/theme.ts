export type Theme = 'light' | 'dark';

const key = 'entente-theme';

/** The theme a person chose before; `undefined` where the system's preference holds. */
export function rememberedTheme(): Theme | undefined {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  } catch (error) {
    // Storage may be forbidden: then the choice lasts as long as the page.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** The theme that is seen now. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function applyTheme(theme: Theme | undefined): void {
  if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
}

/** Applies a theme and keeps it for the next visit, where storage is allowed. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(key, theme);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
