/** The tasks of the handout, in their order; the page for teachers has an answer to each. */
export const tasks = ['count', 'line', 'headline'] as const;
