/** Data as the text of a script element: no text in it can end the element, or begin a comment. */
export const inScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
