import type { Table } from './table';
import { audits } from './tables/audits';
import { categories } from './tables/categories';
import { claims } from './tables/claims';
import { exams } from './tables/exams';
import { models } from './tables/models';
import { people } from './tables/people';
import { quantities } from './tables/quantities';
import { results } from './tables/results';
import { sources } from './tables/sources';
import type { TableName, Tables } from './types';

/** All tables of content/data, by the name of their file without ".csv". */
export const tables: { [Name in TableName]: Table<Tables[Name][number]> } = {
	sources,
	exams,
	results,
	people,
	audits,
	quantities,
	models,
	claims,
	categories
};

export const tableNames = Object.keys(tables) as readonly TableName[];
