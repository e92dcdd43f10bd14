/** A block of a plan, in whole minutes from the beginning of the lesson. */
export interface PlanRow {
	id: string;
	from: number;
	to: number;
	/** Minutes of it in which students work or talk, and no slide is being explained. */
	work: number;
	/** The ids of the steps whose slides are shown, in this order. */
	steps: string[];
}

export interface Plan {
	id: string;
	/** Minutes in all. */
	minutes: number;
	rows: PlanRow[];
}

export interface Activity {
	id: string;
	minutes: number;
	/** People in a group. */
	group: { from: number; to: number };
}

/** Something said about one step: a question, a misconception. */
export interface About {
	id: string;
	step: string;
}

/** What two people counted: photos, and those of them that they named differently. */
export interface Counted {
	photos: number;
	disagreements: number;
}

/** Everything about the lesson that is the same in every language. Its words go by the ids. */
export interface LessonPlan {
	/** What students can do afterwards; the exercises go by the same goals. */
	goals: string[];
	plans: Plan[];
	activities: Activity[];
	questions: About[];
	misconceptions: About[];
	/** Rows of content/data/sources.csv. */
	readings: string[];
	/** A short choice of slides, as an example of a lesson of one's own. */
	choice: string[];
	/** Made-up counts that show how the interval is computed. */
	example: Counted;
	/** Made-up counts that stand in a table where no script runs. */
	examples: Counted[];
}
