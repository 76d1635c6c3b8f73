/** Text as it is searched: small letters without accents, so that 'codigos' finds 'Códigos'. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
