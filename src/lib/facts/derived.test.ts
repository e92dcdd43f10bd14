import { describe, expect, it } from 'vitest';
import { definitions } from './derived';
import { countOf, factOf, numberOf } from './lookup';
import { readFactsFrom } from './node';

const facts = readFactsFrom('content/data');

// The numbers as they were worked out by hand and by other programs, before this code was there.
const expected: [string, string][] = [
	['projectedErrors2010', '14100'],
	['projectedErrors2011', '12885'],
	['projectedErrors2012', '8211'],
	['projectedErrors2014', '3328'],
	['projectedErrors2017', '1126'],
	['oneIn2010', '3.5'],
	['oneIn2017', '44'],
	['timesFewerErrors', '12.5'],
	['contestYears', '7'],
	['gap2012', '9.75'],
	['gap2012ExtraData', '10.86'],
	['fall2010To2011', '2.42'],
	['alexnetTopOneErrors', '20350'],
	['alexnetTopFiveErrors', '9100'],
	['alexnetRightFirst', '29650'],
	['alexnetRescued', '11250'],
	['a1ErrorRate', '5.07'],
	['a1Low', '4.07'],
	['a1High', '6.30'],
	['a2Low', '8.60'],
	['a2High', '16.55'],
	['pairLow', '1.05'],
	['pairHigh', '5.61'],
	['googlenet1500Low', '5.63'],
	['googlenet1500High', '8.19'],
	['googlenet258Low', '3.55'],
	['googlenet258High', '9.37'],
	['preluAgainstA1', '0.22'],
	['bestHumanLead', '3'],
	['objectsLowestHuman', '97.1'],
	['objectsHighestHuman', '99.1'],
	['dogsLowestHuman', '74.6'],
	['dogsHighestHuman', '86.4'],
	['largestHumanDrop', '0.9'],
	['smallestMachineDrop', '3.7'],
	['gapCocaSoupBasic', '10'],
	['gapCocaSoupVit', '30'],
	['gapCocaCoatnet', '60'],
	['gapLionCoca', '50'],
	['gapCocaDavit', '300'],
	['zCocaSoupBasic', '0.11'],
	['zCocaSoupVit', '0.33'],
	['zCocaCoatnet', '0.66'],
	['zLionCoca', '0.55'],
	['cocaStandardError', '64'],
	['cocaPhotos', '45500'],
	['cocaErrorsLeft', '4500'],
	['cocaLow', '45475'],
	['convnextWrong', '5550'],
	['convnextWrongLow', '5526'],
	['convnextWrongHigh', '5575'],
	['cocaHigh', '45524'],
	['soupBasicPhotos', '45490'],
	['lionFirstOfFive', '52'],
	['cocaFirstOfFive', '19'],
	['cocaAheadAt3Percent', '60'],
	['smallestLeadAt3Percent', '76'],
	['smallestLeadAt1Percent', '44'],
	['disagreementCocaSoupBasic', '26'],
	['disagreementCocaSoupVit', '234'],
	['lateGain', '0.9'],
	['lateGainMonths', '25'],
	['gainPerYear2012To2017', '4.0'],
	['gainPerYear2017To2020', '1.7'],
	['gainPerYear2020To2023', '0.8'],
	['gainPerYear2023To2025', '0.0'],
	['timesMoreParameters', '35'],
	['keyOnReal', '90.02'],
	['anyAuditShare', '20.1'],
	['twoAuditsShare', '5.3'],
	['threeAuditsShare', '1.0'],
	['overruledShare', '5.83'],
	['strictlyWrong', '1721'],
	['strictlyWrongShare', '3.44'],
	['ceilingStrict', '96.6'],
	['ceilingOverruled', '94.2'],
	['overruledToErrors', '65'],
	['acceptedOrUnjudged', '45327'],
	['surelyRejected', '148'],
	['surelyRejectedExact', '173'],
	['modelsMeasured', '1253'],
	['modelsAboveKey', '104'],
	['bestReal', '91.14'],
	['modelsFrom88', '37'],
	['modelsTopFiveFrom99', '2'],
	['topFiveExponent', '2.13'],
	['smallestErrorRatio', '9.5'],
	['medianErrorRatio', '11.7'],
	['largestErrorRatio', '12.6'],
	['cocaTopFiveLow', '0.86'],
	['cocaTopFiveHigh', '1.13'],
	['neededErrorRatio', '5.6'],
	['noteTopFiveLimit', '1'],
	['noteTopFiveCoca', '0.5'],
	['noteTopFiveSoupBasic', '0.6'],
	['noteTopFiveSoupVit', '0.6'],
	['noteTopFiveDavit', '0.7'],
	['noteTopFiveConvnext', '1.0'],
	['realSlopeBelow75', '0.95'],
	['realSlopeAbove88', '0.30'],
	['orderKept', '97'],
	['orderKeptOfRivals', '54'],
	['intervalLevel', '95'],
	['sketchNoExtraData', '43.8'],
	['sketchCaptioned', '55.8'],
	['sketchGap', '12'],
	['renditionsCaptioned', '70.1'],
	['renditionsGap', '13'],
	['claimsInAll', '24']
];

describe('derived facts of the real tables', () => {
	it.each(expected)('derived.%s prints %s', (id, printed) => {
		expect(factOf(facts, `derived.${id}`).printed).toBe(printed);
	});

	it('are all there, in the order of their definitions', () => {
		expect(facts.derived.map(({ id }) => id)).toEqual(
			Object.keys(definitions).map((key) => `derived.${key}`)
		);
	});

	it('keep the unrounded value beside the printed one', () => {
		expect(numberOf(facts, 'derived.projectedErrors2017')).toBe(1125.5);
		expect(countOf(facts, 'derived.projectedErrors2017')).toBe(1126);
		expect(numberOf(facts, 'derived.a1Low')).toBeCloseTo(4.067, 3);
	});

	it('say how they were computed, and from facts that are there', () => {
		for (const { id, from, derivation, over } of facts.derived) {
			expect(derivation, id).not.toBe('');
			expect(from.length > 0 || over !== null, id).toBe(true);
			for (const input of from) expect(() => factOf(facts, input), id).not.toThrow();
			expect(factOf(facts, id).source.id, id).not.toBe('');
		}
	});

	it('count every claim once', () => {
		const verdicts = ['Right', 'Imprecise', 'Unsupported', 'Wrong'];
		const sum = verdicts.reduce(
			(all, verdict) => all + countOf(facts, `derived.claims${verdict}`),
			0
		);
		expect(sum).toBe(countOf(facts, 'derived.claimsInAll'));
	});
});
