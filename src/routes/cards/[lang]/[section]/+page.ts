// A page to take a picture of: it needs no script.
export const csr = false;
