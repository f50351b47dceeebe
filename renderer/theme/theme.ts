import {
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';
import { palette } from '../../shared/design/palette.ts';
import { remember } from '../state/remembered.ts';
import { themeMemory } from './stored-theme.ts';

const { light, dark } = palette;

/** Mantine wants ten shades and takes its own from 6 in light and 8 in dark; all others come from our tokens. */
const plum: MantineColorsTuple = [
  light.accentSoft,
  '#e9cfe4',
  '#d9b0d1',
  dark.accent,
  '#b06aa3',
  '#8f4283',
  light.accent,
  light.accentHover,
  dark.accent,
  '#3f1538',
];

const inBrowser = localStorageColorSchemeManager({ key: `duaalplanner.${themeMemory}` });
export const colorScheme: MantineColorSchemeManager = {
  ...inBrowser,
  set: (scheme) => remember(themeMemory, scheme),
};

/** Mantine in our sizes; its colours are set to our tokens in `mantine.css`. */
export const theme = createTheme({
  primaryColor: 'plum',
  colors: { plum },
  autoContrast: false,
  // Filled buttons have the text of our accent: white on the light theme's plum, nearly black on the dark theme's pink.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colors, color: 'var(--accentInk)' } : colors;
  },
  fontFamily: "'IBM Plex Sans Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '11px', sm: '12.5px', md: '13px', lg: '14px', xl: '17px' },
  lineHeights: { xs: '1.3', sm: '1.4', md: '1.4', lg: '1.4', xl: '1.3' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: {
        ...{ centered: true, size: 520, padding: 20, overlayProps: { backgroundOpacity: 0.35 } },
        // Gone at once: a dialog that fades out still has the keyboard, and the Ctrl Z behind it would be lost.
        transitionProps: { transition: 'fade-down', duration: 120, exitDuration: 0 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    Popover: { defaultProps: { shadow: 'md' } },
    Menu: { defaultProps: { shadow: 'md' } },
  },
});
