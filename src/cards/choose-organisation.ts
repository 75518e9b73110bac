import { Template } from 'adaptivecards-templating';
import layout from './choose-organisation.json';

const template = new Template(layout);

interface Organisation {
  readonly tenantId: string;
  readonly name: string;
}

export const chooseOrganisationData = (organisations: readonly Organisation[], chosen: Organisation | undefined) => ({
  organisations: organisations.map(({ tenantId, name }) => ({ tenantId, name })),
  chosen: (chosen ?? organisations[0])?.tenantId ?? '',
});

export const chooseOrganisationCard = (data: ReturnType<typeof chooseOrganisationData>): Record<string, unknown> =>
  template.expand({ $root: data });
