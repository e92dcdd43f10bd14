import { describe, expect, it } from 'vitest';
import { printFact } from './format';
import { factIds, factOf, rowOf } from './lookup';
import { readFactsFrom } from './node';

const facts = readFactsFrom('content/data');

// [fact, digits as its source prints them], copied from the sources' own pages and not from the tables.
const published: [string, string][] = [
	['categories', '1000'],
	['validation-photos', '50000'],
	['dog-breeds', '118'],
	['pair-sunglasses-accepted', '90'],
	['pair-laptop-notebook-accepted', '79'],
	['alexnet-single.top1Error', '40.7'],
	['alexnet-single.top5Error', '18.2'],
	['nec-uiuc-error-abstract', '28.2'],
	['ilsvrc2010-nec-uiuc.top5Error', '28.191'],
	['ilsvrc2010-xrce.top5Error', '33.649'],
	['ilsvrc2011-xrce.top5Error', '25.770'],
	['ilsvrc2011-uva.top5Error', '31.010'],
	['ilsvrc2012-supervision.top5Error', '16.422'],
	['ilsvrc2012-supervision-extra.top5Error', '15.315'],
	['ilsvrc2012-isi.top5Error', '26.172'],
	['ilsvrc2013-clarifai.top5Error', '11.743'],
	['ilsvrc2014-googlenet.top5Error', '6.656'],
	['ilsvrc2014-vgg.top5Error', '7.325'],
	['ilsvrc2015-resnet.top5Error', '3.567'],
	['ilsvrc2016-trimps.top5Error', '2.991'],
	['ilsvrc2017-wmw-senet.top5Error', '2.251'],
	['ilsvrc2017-wmw-senet.top5Accuracy', '97.749'],
	['resnet152-single.top5Error', '4.49'],
	['prelu-net.top5Error', '4.94'],
	['bn-inception.top5Error', '4.8'],
	['googlenet-networks', '7'],
	['googlenet-crops', '144'],
	['alexnet-parameters', '60'],
	['person-a1.error', '5.1'],
	['person-a1.images', '1500'],
	['person-a1.wrong', '76'],
	['person-a2.error', '12.0'],
	['person-a2.images', '258'],
	['pair-a1-a2.error', '2.4'],
	['googlenet-1500.error', '6.8'],
	['shankar-e-val.accuracy', '97.26'],
	['shankar-e-v2.accuracy', '96.53'],
	['shankar-noisy-student-val.accuracy', '96.95'],
	['shankar-noisy-student-v2.accuracy', '93.27'],
	['senet154-single.top1Accuracy', '82.7'],
	['inception-v3-ens.top1Accuracy', '82.7'],
	['resnext101-32x48d-wsl.top1Accuracy', '85.4'],
	['efficientnet-b7.top1Accuracy', '84.4'],
	['noisystudent-l2.top1Accuracy', '88.4'],
	['mpl-l2.top1Accuracy', '90.2'],
	['coatnet-7.top1Accuracy', '90.88'],
	['mae-vit-h.top1Accuracy', '87.8'],
	['florence.top5Accuracy', '99.02'],
	['coca-ft.top1Accuracy', '91.0'],
	['coca-ft.top1Error', '9.0'],
	['coca-frozen.top1Accuracy', '90.6'],
	['coca-zs.top1Accuracy', '86.3'],
	['model-soups-basic-l.top1Accuracy', '90.98'],
	['model-soups-vit-g.top1Accuracy', '90.94'],
	['davit-giant.top1Accuracy', '90.4'],
	['convnextv2-h.top1Accuracy', '88.9'],
	['convnextv2-h-timm.top5Error', '1.260'],
	['lion-basic-l.top1Accuracy', '91.1'],
	['eva02-l.top5Accuracy', '99.054'],
	['coca-parameters', '2100'],
	['basic-image-tower', '2440'],
	['real-labelled', '46837'],
	['real-accepted', '42164'],
	['real-no-label', '3163'],
	['real-accuracy-of-key', '90.02'],
	['northcutt-flagged', '5440'],
	['northcutt-overruled', '2916'],
	['any-audit-rejects', '10041'],
	['two-audits-reject', '2648'],
	['vasudevan-reviewed', '676'],
	['resnet50.tv_in1k.top1Accuracy', '76.156'],
	['resnet50.tv_in1k.v2Accuracy', '63.190']
];

describe('the tables in content/data', () => {
	it.each(published)('%s prints %s', (id, printed) => {
		expect(factOf(facts, id).printed).toBe(printed);
	});

	it('travel as JSON without loss', () => {
		expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
	});

	it('give every fact a name and a source', () => {
		for (const id of factIds(facts)) {
			const fact = factOf(facts, id);
			expect(fact.name && fact.locator && fact.source.url, id).toMatch(/^https:/);
		}
	});

	it('give every fact outside the long table a way to print it in both languages', () => {
		const models = new Set(facts.models.map(({ id }) => id));
		const ids = factIds(facts).filter((id) => !models.has(id.slice(0, id.lastIndexOf('.'))));
		for (const lang of ['en', 'hi']) {
			for (const id of ids)
				expect(printFact(factOf(facts, id), { lang }), id).not.toMatch(/NaN|undefined/);
		}
	});

	it('rank nobody who states no protocol', () => {
		const claimed = facts.results.filter(({ role }) => role === 'claimed').map(({ id }) => id);
		expect(claimed.sort()).toEqual(['omnivec', 'omnivec2']);
	});

	it('join no exam with another: the contest has a hidden key, what came after a public one', () => {
		for (const { id, role, exam } of facts.results) {
			if (role !== 'winner' && role !== 'runner-up') continue;
			expect(rowOf(facts, 'exams', exam).labels, id).toBe('hidden');
		}
	});
});
