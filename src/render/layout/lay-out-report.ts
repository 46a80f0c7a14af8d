import type { ReportModel } from '../../model/report.js';
import type { Studio } from '../studio.js';
import { furniture } from './furniture.js';
import { paginate } from './paginate.js';
import { setSection } from './set-section.js';
import type { Box } from './strip.js';

/** One page of the finished layout. */
export interface Page {
  readonly boxes: readonly Box[];
  /** Index of the section it belongs to. */
  readonly section: number;
  readonly isFirstOfSection: boolean;
}

/** Sets a whole report on pages; every section begins a new one. */
export function layOutReport(report: ReportModel, studio: Studio): Page[] {
  const drafts = report.sections.flatMap((section, index) =>
    paginate(setSection(section, report, studio)).map((boxes, at) => ({
      boxes,
      section: index,
      isFirstOfSection: at === 0,
    })),
  );
  return drafts.map((draft, index) => {
    const section = report.sections[draft.section] as ReportModel['sections'][number];
    const frame = furniture(report, section, index + 1, drafts.length, studio);
    return { ...draft, boxes: [...frame, ...draft.boxes] };
  });
}
