/** Entry of the page: reads the theme that was chosen, then defines the elements. */
import { applyTheme, rememberedTheme } from './theme.ts';
import './entente-app.ts';

applyTheme(rememberedTheme());
