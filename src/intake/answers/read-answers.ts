import { type Answers, answersSchema } from '../../model/answers-schema.js';
import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Host } from '../../model/host.js';
import type { Library } from '../../model/library.js';
import type { InputFile } from '../../model/plant.js';
import { jsonSpan } from '../json/json-span.js';
import { locateInJson } from '../json/locate.js';
import { parseJson } from '../json/parse-json.js';
import { schemaFaults, shown } from '../json/schema-issues.js';
import { prune } from '../profile/prune.js';
import { readText } from '../read-text.js';
import { closest } from '../text/closest.js';
import { answerFits, expectedAnswer } from './answer-fits.js';

const FILE = 'answers.json';

export interface ReadAnswers {
  /** `null`: there is no such file, or none that can be read. */
  readonly answers: Answers | null;
  readonly input: InputFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads answers.json. An answer that is wrong is left out, which leaves its question open. */
export function readAnswers(host: Host, folder: string, library: Library): ReadAnswers {
  const source = readText(host, folder, FILE);
  if (!source)
    return {
      answers: null,
      input: null,
      diagnostics: [diagnose('SX1205', { file: FILE }, { table: FILE })],
    };
  const { sha256 } = source;
  const input = sha256 === null ? null : { file: FILE, sha256, rows: 0, used: 0, refused: 0 };
  const without = (problem: Diagnostic): ReadAnswers => ({
    answers: null,
    input,
    diagnostics: [problem],
  });
  if ('problem' in source) return without(source.problem);
  if (source.text.trim() === '') return without(diagnose('SX1003', { file: FILE }, {}));
  const parsed = parseJson(FILE, source.text);
  if ('problem' in parsed) return without(parsed.problem);

  const { answers, diagnostics } = checked(source.text, parsed.value);
  if (!answers) return { answers, input, diagnostics: [...parsed.repeated, ...diagnostics] };
  const known = againstQuestions(source.text, answers, library);
  return {
    ...known,
    input,
    diagnostics: [...parsed.repeated, ...diagnostics, ...known.diagnostics],
  };
}

function checked(
  text: string,
  value: unknown,
): { answers: Answers | null; diagnostics: Diagnostic[] } {
  const result = answersSchema.safeParse(value);
  if (result.success) return { answers: result.data, diagnostics: [] };
  const faults = schemaFaults(locateInJson(FILE, text), value, answersSchema, result.error.issues);
  const diagnostics = faults.map(({ diagnostic }) => diagnostic);
  let rest = value;
  for (const { path } of faults)
    rest = prune(rest, path[0] === 'answers' ? path.slice(0, 2) : path);
  const again = answersSchema.safeParse(rest);
  return { answers: again.success ? again.data : null, diagnostics };
}

function againstQuestions(
  text: string,
  answers: Answers,
  { questions }: Library,
): { answers: Answers; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const unsound = new Set<string>();
  for (const [id, answer] of Object.entries(answers.answers)) {
    const question = questions.get(id);
    if (!question) {
      const span = jsonSpan(FILE, text, ['answers', id], 'key');
      const suggestion = closest(id, questions.keys());
      diagnostics.push(diagnose('SX3001', span, { question: id, suggestion }));
      unsound.add(id);
    } else if ('value' in answer && !answerFits(question, answer.value)) {
      const span = jsonSpan(FILE, text, ['answers', id, 'value']);
      const args = { found: shown(answer.value), expected: expectedAnswer(question) };
      diagnostics.push(diagnose('SX3002', span, { question: id, ...args }));
      unsound.add(id);
    }
  }
  return { answers: unsound.size === 0 ? answers : without(answers, unsound), diagnostics };
}

const without = (answers: Answers, unsound: ReadonlySet<string>): Answers => ({
  ...answers,
  answers: Object.fromEntries(Object.entries(answers.answers).filter(([id]) => !unsound.has(id))),
});
