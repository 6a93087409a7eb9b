/** The windows that show one thing at a time, as in phone.css. */
export const PHONE = '(max-width: 719px)';
