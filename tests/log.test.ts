import { createLog } from '../src/log';
import { AppError } from '../src/model/errors';

const logged = (error: unknown): Record<string, unknown> => {
  const lines: string[] = [];
  const log = createLog(
    'debug',
    () => new Date(0),
    (line) => lines.push(line),
  );
  log.error('it failed', { error });
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '').error;
};
const unreadable = (): unknown => {
  try {
    return JSON.parse('Payroll.xlsx');
  } catch (error) {
    return error;
  }
};
const frames = expect.stringMatching(/^ {4}at /);

it.each([
  {
    name: 'what a server answered',
    error: Object.assign(new Error('no Payroll.xlsx for Adam'), {
      name: 'RestError',
      code: 'BadArgument',
      statusCode: 400,
    }),
    kept: { name: 'RestError', code: 'BadArgument', status: 400, stack: frames },
  },
  {
    name: 'what the database could not take',
    error: Object.assign(new Error('invalid input: "Payroll.xlsx"'), { severity: 'ERROR', code: '22P02' }),
    kept: { name: 'Error', code: '22P02', stack: frames },
  },
  { name: 'a text that was no JSON', error: unreadable(), kept: { name: 'SyntaxError', stack: frames } },
])('leaves out $name', ({ error, kept }) => {
  expect(logged(error)).toEqual(kept);
  expect(JSON.stringify(logged(error))).not.toMatch(/Payroll|Adam/);
});

it('keeps what a mistake of ours says of itself', () => {
  expect(logged(new TypeError('x is not a function'))).toMatchObject({ message: 'x is not a function' });
  expect(logged(new AppError('conflict', 'approval a1 is not open', { status: 3 }))).toEqual({
    code: 'conflict',
    message: 'approval a1 is not open',
    status: 3,
  });
});
