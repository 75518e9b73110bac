import { Template } from 'adaptivecards-templating';
import { mostReminders, type Review } from '../model/review';
import layout from './review-reminder.json';

const template = new Template(layout);

/** A few words to somebody who has not answered all; once all is answered it says so. */
export function reminderData(input: { readonly review: Review; readonly open: number; readonly n: number }) {
  const { review, open, n } = input;
  const isOpen = open > 0 && review.state === 'running';
  const things = open === 1 ? 'One thing you share waits' : `${open} things you share wait`;
  const left = n >= mostReminders ? ' I do not remind you again.' : '';
  return {
    reviewId: review.id,
    isOpen,
    title: isOpen
      ? `A reminder: ${things.charAt(0).toLowerCase()}${things.slice(1)} for your answer`
      : 'Nothing to answer here any more',
    text: isOpen
      ? `People outside can open ${open === 1 ? 'it' : 'them'}. Please say until ${review.endsAt.slice(0, 10)} what is still needed; after that ${review.asksManagers ? 'I ask your manager' : 'admins decide'}.${left}`
      : 'You need do nothing.',
  };
}

export const reminderCard = (data: ReturnType<typeof reminderData>): Record<string, unknown> =>
  template.expand({ $root: data });
