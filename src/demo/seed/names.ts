const words = (text: string): readonly string[] => text.split(' ');

export const FIRST_NAMES = words(
  'Amelia Noah Mia Elias Hanna Omar Ines Jonas Yuki Priya Mateo Freya Tariq Sofia Viktor Leila Bruno Astrid Kofi Elena Marek Nadia Hugo Ada Luca Zoe Felix Aiko Rosa Emil Farah Pavel Greta Samir Ida Tomas Lucia Arne Maya Cyrus',
);
export const LAST_NAMES = words(
  'Novak Hart Silva Berg Okafor Tanaka Rossi Meyer Haddad Larsen Kowalski Duarte Mbeki Fischer Ivanova Moreau Patel Lindqvist Castillo Weber Osei Romano Nakamura Jensen Kaya Dubois Santos Vogel Petrov Aydin Carter Popescu Nilsen Ferrari Khan Bauer Lopez Sato Walsh Keller',
);
export const DEPARTMENTS = [
  'Finance',
  'Sales',
  'Marketing',
  'Human Resources',
  'Engineering',
  'Legal',
  'Operations',
  'Support',
  'Procurement',
  'Research',
] as const;
export const TITLES = words(
  'Analyst Specialist Consultant Coordinator Manager Engineer Assistant Planner Controller Associate',
);
export const OFFICES = words('Vienna Oslo Porto Lyon Graz Ghent Turin Brno');
export const GUEST_DOMAINS = words('fabrikam.example tailspin.example northwind.example litware.example');

export const SITE_TOPICS = words(
  'Projects Budget Campaigns Hiring Platform Contracts Logistics Helpdesk Suppliers Labs',
);
export const FOLDERS = words(
  'Contracts Invoices Archive Drafts Reports Presentations Payroll Customers Suppliers Meetings Budget Templates Tenders Audit Photos Roadmap',
);
export const FILE_SUBJECTS = words(
  'Budget Payroll Offer Contract Minutes Roadmap Forecast Inventory Handbook Invoice Pitch Review Schedule Survey Tender Onboarding Salaries Strategy Audit Pricing',
);
export const FILE_KINDS = words('draft final signed v2 v3 summary internal Q1 Q2 Q3 Q4 review');
export const FILE_TYPES = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['csv', 'text/csv'],
] as const;

/** Names that would come alive in a card, a mention or a template if they were not taken as plain text. */
export const ODD_NAMES = [
  '[click](https://evil.example).docx',
  '<at>everyone</at> salaries.xlsx',
  '${secret} $when {{password}}.docx',
  '**bold** _under_ `code` # heading.pdf',
  '🔥 Launch plan 🚀.pptx',
  'تقرير الرواتب السنوي.docx',
  '\u202Excod.gpj-eciovni.exe',
  `Minutes ${'of the very long meeting '.repeat(9).trim()}.docx`,
  "O'Neill & Sons 100% #1; 'quote'.pdf",
] as const;
export const ODD_GUEST_NAME = '**Urgent** [Verify your account](https://evil.example) <at>all</at>';
