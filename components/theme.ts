/** Light or dark as the person chose; 'auto' follows the system. */
export function applyTheme(theme: 'auto' | 'light' | 'dark'): void {
  const { documentElement } = document;
  if (theme === 'auto') documentElement.removeAttribute('data-theme');
  else documentElement.dataset['theme'] = theme;
}
