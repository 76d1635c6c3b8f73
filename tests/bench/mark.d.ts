declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(pattern: RegExp, options?: { done?: (count: number) => void }): void;
  }
}
