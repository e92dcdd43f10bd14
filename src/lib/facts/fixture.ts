/**
 * A small set of tables that has no problem, for tests: each breaks one thing in a copy. Not the real tables,
 * which may grow and change under the tests' feet.
 */
const soundTables: Readonly<Record<string, string>> = {
	'sources.csv': `id,title,authors,year,kind,url,licence,read,note
coca-paper,CoCa,Yu and others,2022,paper,https://arxiv.org/abs/2205.01917,,Read at the source,
contest-pages,Results pages,,,results-page,https://image-net.org/challenges/LSVRC/,,Read at the source,
audit-paper,"Labels, looked at again",,2020,paper,https://arxiv.org/abs/2006.07159,Apache-2.0,Read in the abstract,
`,
	'exams.csv': `id,name,split,images,marking,metric_note,labels,source,locator,evidence,note
validation,ImageNet validation,validation,50000,single-label,,public,contest-pages,Table 1,primary,
hidden-test,Contest test photos,test,100000,single-label,,hidden,contest-pages,Table 1,primary,
`,
	'results.csv': `id,name,label,date,role,exam,top1_accuracy,top5_accuracy,top5_error,params_millions,params_note,networks,training,extra_data,extra_kind,protocol,source,locator,evidence,note
coca,CoCa fine-tuned,CoCa,2022-05-04,paper,validation,91.0,,,2100,whole model,single,fine-tuned,JFT-3B,private,576 px,coca-paper,Table 2,primary,
senet,SENet,SENet,2017-07,winner,hidden-test,,,2.251,,,ensemble,,,none,,contest-pages,row 1,primary,
alexnet,AlexNet alone,AlexNet,2012,paper,validation,59.3,81.8,18.2,60,,single,from-scratch,,none,10 crops,contest-pages,Table 2,secondary,
`,
	'people.csv': `id,name,label,kind,study,exam,class_subset,images,correct,accuracy,error,training_images,date,source,locator,evidence,note
person,First annotator,A1,person,Contest,hidden-test,,1500,1424,94.9,5.1,500,2014-09-02,contest-pages,blog,primary,
`,
	'audits.csv': `id,study,name,value,unit,looked_at,date,source,locator,evidence,note
accepted,ReaL,Keys among the right answers,42164,keys,46837,2020-06,audit-paper,real.json,primary,
key-accuracy,ReaL,Accuracy of the key,90.02,percent,46837,2020-06,audit-paper,real.json,primary,
`,
	'quantities.csv': `id,name,value,unit,date,source,locator,evidence,note
photos,Validation photos,50000,photos,,contest-pages,Table 1,primary,
contest-end,The contest is handed over,2017-07-26,date,,contest-pages,front page,secondary,
`,
	'models.csv': `id,label,story_note,architecture,family,year,pretraining,top1_accuracy,top5_accuracy,real_accuracy,v2_accuracy,a_accuracy,r_accuracy,sketch_accuracy,params_millions,image_size,selected,source,locator,evidence,note
resnet50.tv_in1k,ResNet-50,The yardstick,resnet50,ResNet,2015,none,76.156,92.866,82.969,63.190,,36.157,24.064,25.56,224,yes,contest-pages,row 1,primary,
`,
	'claims.csv': `id,label,claim,verdict,right_figure,facts,source,locator,evidence,note
N1,The best,The best is about 91%,right,CoCa has 91.0.,coca.top1Accuracy accepted key-accuracy.lookedAt,contest-pages,claim N1,primary,
`,
	'categories.csv': `id,index,wnid,name,source,locator,evidence,note
category-mouse,673,n03793489,mouse,contest-pages,list of categories,primary,
`
};

/** The sound tables, each text as `change` leaves it; a table that it makes undefined is left out. */
export function tablesWith(
	change: Readonly<Record<string, (text: string) => string | undefined>> = {}
): Record<string, string> {
	const files: Record<string, string> = {};
	for (const [file, sound] of Object.entries(soundTables)) {
		const text = change[file] ? change[file](sound) : sound;
		if (text !== undefined) files[file] = text;
	}
	return files;
}

/** Puts one piece of text in the place of another, which must be there: a test that breaks nothing proves nothing. */
export function swap(before: string, after: string): (text: string) => string {
	return (text) => {
		if (!text.includes(before)) throw new Error(`the fixture has no "${before}"`);
		return text.replace(before, after);
	};
}

/** A row as text, by the names of its columns; what is not named stays empty. */
export type Cells = Readonly<Record<string, string>>;

/** Puts rows at the end of a table. */
export function add(...rows: readonly Cells[]): (text: string) => string {
	return (text) => {
		const columns = headOf(text).split(',');
		const lines = rows.map((row) => {
			const unknown = Object.keys(row).filter((name) => !columns.includes(name));
			if (unknown.length > 0) throw new Error(`the fixture has no column "${unknown.join(', ')}"`);
			return `${columns.map((name) => row[name] ?? '').join(',')}\n`;
		});
		return text + lines.join('');
	};
}

/** Puts rows in the place of all that a table has. */
export const only =
	(...rows: readonly Cells[]) =>
	(text: string): string =>
		add(...rows)(`${headOf(text)}\n`);

const headOf = (text: string) => text.slice(0, text.indexOf('\n'));
