import type { Goal, Solved } from '$lib/story/exercise';

/** The words of an exercise, as markup made at build. */
export interface ExerciseWords {
	title: string;
	question: string;
	explanation: string;
	/** For a wrong answer without a known cause. */
	hint: string;
	/** By cause. */
	hints: Record<string, string>;
	/** Of options, of items to sort, of marks to draw: by their id. */
	names: Record<string, string>;
}

export interface PageExercise {
	solved: Solved;
	words: ExerciseWords;
	/** The right answer in a line, as plain text; of several parts, one each. */
	answer: string[];
	/** The place in the story that it points to. */
	at: { path: string; section: string };
}

export interface PageGoal {
	id: Goal;
	exercises: PageExercise[];
}

/** All that the page needs, made at build. */
export interface ExercisesContent {
	goals: PageGoal[];
}
