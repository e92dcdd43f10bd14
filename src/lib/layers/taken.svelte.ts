import { afterPaint } from './after-paint';

/** Presses that are taken at once and done after the next paint: until then a control stands as it is going to. */
export interface Taken<Value> {
	/** How a control stands, or is going to; `now` is how it stands by the drawing. */
	of: (id: string, now: Value) => Value;
	/** Shows a control as it is going to stand, then does the work. */
	press: (id: string, value: Value, work: () => void) => void;
}

/** Takes presses of some controls, of which one at a time is on its way. */
export function takePresses<Value>(): Taken<Value> {
	let taken = $state.raw<{ id: string; value: Value }>();
	return {
		of: (id, now) => (taken?.id === id ? taken.value : now),
		press(id, value, work) {
			const own = { id, value };
			taken = own;
			afterPaint(() => {
				if (taken === own) taken = undefined;
				work();
			});
		}
	};
}
