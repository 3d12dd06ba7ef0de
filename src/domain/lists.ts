/** Every closed list a person can choose from; labels stand in the language files under `list.<name>.<value>`. */

export const LISTS = {
  neededWhen: ['crisis', 'urgent', 'from'],
  legalGround: ['voluntary', 'ots', 'provisionalOts', 'guardianship', 'otherGuardianship', 'adult'],
  youthCount: ['1', '2', '3', '4', '5', '6'],
  sex: ['girl', 'boy', 'other', 'unknown'],
  siblings: ['mustTogether', 'preferTogether', 'apart', 'none'],
  themes: [
    'behaviour',
    'trauma',
    'attachment',
    'chronic',
    'autism',
    'adhd',
    'anxiety',
    'eating',
    'substances',
    'grief',
    'other',
  ],
  safetySelf: ['noneKnown', 'notExamined', 'selfHarm', 'exploited', 'runsAway'],
  safetyOthers: ['noneKnown', 'notExamined', 'physical', 'sexual', 'fire', 'animals', 'police'],
  answeredFor: ['parent', 'worker', 'behaviouralScientist'],
  declineReason: [
    'noPlace',
    'age',
    'group',
    'safety',
    'specialistCare',
    'capacity',
    'distance',
    'duration',
    'siblings',
    'dayActivity',
    'belief',
    'tooLittleInformation',
    'other',
  ],
  mismatchReason: [
    'youthDoesNotWant',
    'parentsDoNotAgree',
    'noClick',
    'newInformation',
    'placeGone',
    'referrerChoseOther',
    'noLongerNeeded',
    'other',
  ],
  closeReason: ['placedElsewhere', 'withdrawn', 'notSuitable', 'noPlaceFound', 'duplicate'],
} as const;

export type ListName = keyof typeof LISTS;
export type ListValue<L extends ListName> = (typeof LISTS)[L][number];
