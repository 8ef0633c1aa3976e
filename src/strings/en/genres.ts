/** General genres of documents, by id. */
export const labels = {
  letter: 'letter',
  telegram: 'telegram',
  dispatch: 'dispatch',
  message: 'message',
  'record-of-conversation': 'record of conversation',
  minutes: 'minutes',
  interview: 'interview',
  speech: 'speech',
  report: 'report',
  memorandum: 'memorandum',
  decision: 'decision',
  diary: 'diary',
  list: 'list',
  record: 'record',
};
