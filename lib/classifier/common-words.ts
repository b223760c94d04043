/** Words of everyday talk about health insurance. One of them alone says little about a reason. */
export const commonWords: ReadonlySet<string> = new Set(
  `insurance insurer insurers plan plans coverage cover covers covered claim claims bill bills billed billing deny denies denied denial
  denials denying refuse refuses refused reject rejected rejects decline declined approve approves approved approval approvals authorization
  authorizations authorized auth appeal appeals appealed appealing doctor doctors dr provider providers hospital hospitals nurse clinic
  office pharmacy pharmacist drug drugs medication medications medicine prescription treatment treatments therapy surgery test tests scan
  scans procedure procedures service services care visit visits patient patients health medical medically letter letters phone call calls
  called told say says said pay pays paid payment payments cost costs money charge charges charged amount network referral referrals
  benefit benefits policy limit limits deductible copay coinsurance reason reasons need needs needed necessary necessity required require
  requires requirement criteria guideline guidelines review reviewed reviewer decision decided decide late deadline day days week weeks
  month months year years wait waiting waited request requests requested information records record form forms file filed submit submitted
  sent send received receive never not no yes they them it i we you he she my our their again still because month dose quantity tier
  brand generic emergency ambulance inpatient outpatient therapist mental accident job work car cancelled canceled terminated lapsed
  enrolled eligible code codes diagnosis duplicate experimental cosmetic excluded exclusion`.split(/\s+/),
);
