import type { InputPath } from './input-problem.ts';
import { checkPeriod, checkReference, type Known, type Report } from './known-things.ts';
import { type Agreement, type CycleWeek, type Trajectory, weekKeys } from './trajectory.ts';

const words: ReadonlySet<string> = new Set(['school', 'work', 'free', 'leave']);

/** Reports an assignment whose workplace or shift code does not exist; `leave` belongs in pins only. */
function checkAssignment(
  assignment: string | undefined,
  canBeLeave: boolean,
  path: InputPath,
  known: Known,
  report: Report,
): void {
  if (assignment === undefined) return;
  const [code, workplaceId] = assignment.split('@') as [string, string | undefined];
  if (code === 'leave' && !canBeLeave) report(path, 'leaveInPattern');
  const workplace = workplaceId === undefined ? undefined : known.workplaces.get(workplaceId);
  if (workplaceId !== undefined && !workplace) report(path, 'unknownReference', { id: workplaceId });
  if (words.has(code)) return;
  const exists = workplace ? workplace.shiftCodes.some((shift) => shift.code === code) : known.shiftCodes.has(code);
  if (!exists) report(path, 'unknownShift', { code });
}

function checkCycle(cycle: readonly CycleWeek[], path: InputPath, known: Known, report: Report): void {
  cycle.forEach((week, at) => {
    for (const day of weekKeys) {
      const assignment = week[day];
      const dayPath = [...path, 'cycle', at, day];
      if (typeof assignment !== 'object') checkAssignment(assignment, false, dayPath, known, report);
      else {
        checkAssignment(assignment.morning, false, [...dayPath, 'morning'], known, report);
        checkAssignment(assignment.afternoon, false, [...dayPath, 'afternoon'], known, report);
      }
    }
  });
}

function checkAgreement(agreement: Agreement, path: InputPath, known: Known, report: Report): void {
  checkReference(known.companies, agreement.companyId, [...path, 'companyId'], report);
  checkPeriod({ firstDay: agreement.firstDay, lastDay: agreement.plannedLastDay }, path, (_path, code, params) =>
    report([...path, 'plannedLastDay'], code, params),
  );
  if (agreement.actualLastDay !== undefined && agreement.actualLastDay < agreement.firstDay) {
    report([...path, 'actualLastDay'], 'lastBeforeFirst', { firstDay: agreement.firstDay });
  }
  agreement.placements.forEach((placement, at) => {
    const placementPath = [...path, 'placements', at];
    checkPeriod(placement, placementPath, report);
    checkReference(known.workplaces, placement.workplaceId, [...placementPath, 'workplaceId'], report);
    const workplace = known.workplaces.get(placement.workplaceId);
    if (workplace && workplace.companyId !== agreement.companyId) {
      report([...placementPath, 'workplaceId'], 'otherCompany', {
        id: placement.workplaceId,
        company: agreement.companyId,
      });
    }
    if (placement.mentorId !== undefined)
      checkReference(known.mentors, placement.mentorId, [...placementPath, 'mentorId'], report);
  });
}

/** Reports a trajectory that lies wholly outside its school year; one that only sticks out is for the rules. */
function checkYear(trajectory: Trajectory, path: InputPath, schoolYear: string, report: Report): void {
  const [first, last] = [`${schoolYear.slice(0, 4)}-09-01`, `${schoolYear.slice(5)}-08-31`];
  if (trajectory.firstDay > last || trajectory.lastDay < first) {
    report([...path, 'firstDay'], 'outsideSchoolYear', { schoolYear });
  }
}

function checkDeviations(trajectory: Trajectory, path: InputPath, known: Known, report: Report): void {
  const seen = new Set<string>();
  trajectory.deviations?.forEach(({ id, worked }, at) => {
    if (seen.has(id)) report([...path, 'deviations', at, 'id'], 'duplicateId', { id });
    seen.add(id);
    worked.forEach(({ shift }, workedAt) => {
      checkAssignment(shift, false, [...path, 'deviations', at, 'worked', workedAt, 'shift'], known, report);
    });
  });
}

/** Checks one trajectory: its learner, class, programme, agreements, patterns, pins and deviations. */
export function checkTrajectory(
  trajectory: Trajectory,
  path: InputPath,
  schoolYear: string,
  known: Known,
  report: Report,
): void {
  checkReference(known.learners, trajectory.learnerId, [...path, 'learnerId'], report);
  checkReference(known.classGroups, trajectory.classGroupId, [...path, 'classGroupId'], report);
  checkReference(known.programmes, trajectory.programmeId, [...path, 'programmeId'], report);
  checkPeriod(trajectory, path, report);
  checkYear(trajectory, path, schoolYear, report);
  trajectory.agreements.forEach((agreement, at) => {
    checkAgreement(agreement, [...path, 'agreements', at], known, report);
  });
  trajectory.segments.forEach((segment, at) => {
    checkPeriod(segment, [...path, 'segments', at], report);
    checkCycle(segment.cycle, [...path, 'segments', at], known, report);
  });
  trajectory.pins?.forEach(({ assignment }, at) => {
    checkAssignment(assignment, true, [...path, 'pins', at, 'assignment'], known, report);
  });
  checkDeviations(trajectory, path, known, report);
}
