/** The words of the form, exact, in one place: the form, the review of the answers and the result all read them here. */
export const labels = {
  closest: {
    "clinical-review": "They say I do not need this care, or it is not proven",
    "prior-authorization": "They say someone needed to ask for approval first",
    "network-access": "They say the doctor or hospital is not in my network",
    "benefits-and-eligibility": "They say my plan does not cover it, or I was not covered that day",
    "claims-and-coding": "They say something in the bill or paperwork is wrong, late or missing",
    "pharmacy-benefits": "It is about a medicine",
    "appeals-and-records": "They gave no reason, did not answer, or already said no to an appeal",
    "owe-more": "They did not say no, but I owe more than I thought",
    "not-sure": "I’m not sure",
  },
  care: {
    "not-yet": "I have not had it yet",
    "under-way": "I am getting it now and they want to stop",
    had: "I already had it",
    emergency: "It was an emergency",
    "not-sure": "I’m not sure",
  },
  heard: {
    letter: "A letter or portal message",
    explanation: "A paper that says “this is not a bill”",
    bill: "A bill from the doctor or hospital",
    phone: "By phone",
    pharmacy: "At the pharmacy",
    office: "The doctor’s office told me",
    "not-sure": "I’m not sure",
  },
  appealed: {
    no: "No, not yet",
    waiting: "Yes, we are waiting",
    refused: "Yes, and they said no again",
    "too-late": "The time to appeal may have passed",
    "office-will-not": "The doctor’s office will not help",
    "not-sure": "I’m not sure",
  },
} as const;

export const questions = {
  reason: "What reason did they give?",
  closest: "Which is closest?",
  care: "What about the care itself? (optional)",
  heard: "Where did you hear it? (optional)",
  appealed: "Has anyone appealed? (optional)",
} as const;

/** "Which is closest?" for a reader who wrote in Spanish. */
export const spanishClosest: Record<keyof typeof labels.closest, string> = {
  "clinical-review": "Dicen que no necesito esta atención o que no está comprobada",
  "prior-authorization": "Dicen que alguien tenía que pedir autorización antes",
  "network-access": "Dicen que el médico o el hospital no está en mi red",
  "benefits-and-eligibility": "Dicen que mi plan no lo cubre o que yo no tenía cobertura ese día",
  "claims-and-coding": "Dicen que algo en la factura o los papeles está mal, llegó tarde o falta",
  "pharmacy-benefits": "Se trata de una medicina",
  "appeals-and-records": "No dieron razón, no contestaron o ya negaron una apelación",
  "owe-more": "No dijeron que no, pero debo más de lo que pensaba",
  "not-sure": "No estoy seguro o segura",
};

export const planLabels = {
  job: "Through a job or a union",
  government: "Through a state, city, county or public school job",
  church: "Through a church or a church hospital",
  own: "I bought it myself, or on the marketplace",
  medicare: "Medicare",
  medicaid: "Medicaid or CHIP (the children’s program)",
  federal: "Through a federal or postal job",
  military: "TRICARE or VA (military, veterans)",
  student: "Through a college",
  "short-term": "Short-term, fixed-pay or sharing plan",
  "not-sure": "I’m not sure",
} as const;

export const planDetailLabels: Record<string, string> = {
  "self-funded": "The employer pays the claims (self-funded)",
  insured: "An insurance company pays the claims (insured)",
  original: "Original Medicare",
  advantage: "Medicare Advantage",
  "drug-plan": "Drug plan (Part D)",
  "not-sure": "I’m not sure",
};
