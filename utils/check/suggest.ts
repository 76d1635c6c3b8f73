export const suggest = () => [];
export const correctedLine = () => '';
