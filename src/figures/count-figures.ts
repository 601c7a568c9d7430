import type { Contract } from '../contract/contract';
import type { Settings } from '../contract/settings';
import type { Records } from '../reading/records';
import { dayOf } from '../workbook/day';
import { identifyCompanies } from './companies';
import { readCountList } from './count-list';
import { identifyCourses } from './courses';
import type { Figures, Period } from './figures';
import { FindingList } from '../reading/finding-list';
import { countGrowthCourses } from './growth-courses';
import { joinLogs } from './guidance-log';
import { countGuided } from './guided';
import { inPeriod } from './in-period';
import { chooseMeasurements } from './measurements';
import { countMunicipalities } from './municipality-counts';
import { countNps } from './nps';
import { findPopulation } from './population';
import { countReferralsUsed } from './referrals-used';
import { countSustainability } from './sustainability';
import { tellMunicipalities } from './tell-municipalities';
import { countTopics } from './topics';
import { sourceUsage } from './usage';
import { countYoungCompanies } from './young-companies';

/** Records → everything that is counted for one period, by section 3 of the rules; nothing is judged here. */
export function countFigures(input: {
  readonly records: Records;
  readonly contract: Contract;
  readonly settings: Settings;
  readonly period: Period;
}): Figures {
  const { records, contract, settings, period } = input;
  const findings = new FindingList(records.findings);
  if (period.asOf < dayOf(period.year, 1, 1)) {
    findings.add('warning', 'yearNotBegun', null, { year: period.year });
  }
  const codes = contract.municipalities;
  const guidance = inPeriod(records.guidance, period, findings);
  const evaluations = inPeriod(records.evaluations, period, findings);
  const measured = chooseMeasurements(records.measurements, period, findings);
  const log = joinLogs(guidance);
  const companies = identifyCompanies(log, records.guidance);
  const courses = identifyCourses(log, companies, findings);
  const guided = countGuided(log, companies, courses, findings);
  const list = readCountList(records.municipalityLists, period, codes, findings);
  const from = { log, companies, courses, list };
  const counts = countMunicipalities(from, settings.countUnit, codes, findings);
  const asked = { populationYear: settings.populationYear, contractYear: period.year };
  const population = findPopulation(records.municipalityLists, asked, codes, findings);
  tellMunicipalities(log, findings);
  return {
    goals: {
      awareness: measured.figure('awareness'),
      'offer-awareness': measured.figure('offer-awareness'),
      'young-companies': countYoungCompanies(log, companies, period, findings),
      nps: countNps(evaluations, findings),
      'referrals-used': countReferralsUsed(evaluations, findings),
      'growth-revenue': measured.figure('growth-revenue'),
      'growth-employment': measured.figure('growth-employment'),
      productivity: measured.figure('productivity'),
      sustainability: countSustainability(evaluations, settings.satisfiedAnswers, findings),
      guided,
      'growth-courses': countGrowthCourses(log, courses, findings),
    },
    municipalities: codes.map((code) => ({
      code,
      population: population.byCode.get(code) ?? null,
      count: counts.byCode.get(code) ?? null,
    })),
    municipalityCounts: counts.source,
    outside: counts.outside,
    unknown: counts.unknown,
    population: population.basis,
    topics: countTopics(log, courses, contract.topics, findings),
    companies: guided.parts.distinct ?? null,
    usage: sourceUsage(records, { guidance, evaluations, measured }),
    findings: findings.all(),
  };
}
