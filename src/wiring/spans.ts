import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { Config } from '../config';
import { AppError } from '../model/errors';
import type { Log } from '../model/log';
import { noSpan, type Span } from '../model/span';

export interface Spans {
  readonly span: Span;
  /** For turns and jobs: begins a trace of its own, whoever woke it. */
  readonly root: Span;
  /** Sends what is left; does not wait long for an endpoint that does not answer. */
  readonly close: () => Promise<void>;
}

/** For one try to hand over what was kept, and for all of the end. */
const sendTimeoutMs = 5000;

/** Traces to the endpoint that is configured. Without one nothing of OpenTelemetry is loaded and work runs as it is. */
export async function spansOf({ traces }: Pick<Config, 'traces'>, log: Log): Promise<Spans> {
  if (traces === null) return { span: noSpan, root: noSpan, close: async () => undefined };
  const [api, sdk, { resourceFromAttributes }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const exporter = new OTLPTraceExporter({
    url: `${traces.endpoint}/v1/traces`,
    headers: traces.headers,
    timeoutMillis: sendTimeoutMs,
  });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': traces.serviceName }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(traces.share) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({ exporter: telling(exporter, log), exportTimeoutMillis: sendTimeoutMs }),
    ],
  });
  const tracer = provider.getTracer('keyholder');
  const under = new AsyncLocalStorage<Context>();
  const within =
    (outerOf: () => Context): Span =>
    (name, facts, work) => {
      const outer = outerOf();
      const one = tracer.startSpan(name, { attributes: facts }, outer);
      return under.run(api.trace.setSpan(outer, one), async () => {
        try {
          return await work((more) => one.setAttributes(more));
        } catch (error) {
          one.setStatus({ code: api.SpanStatusCode.ERROR });
          one.setAttribute('error.type', error instanceof AppError ? error.code : 'unexpected');
          throw error;
        } finally {
          one.end();
        }
      });
    };
  return {
    span: within(() => under.getStore() ?? api.ROOT_CONTEXT),
    root: within(() => api.ROOT_CONTEXT),
    async close() {
      await provider.shutdown().catch(() => undefined);
    },
  };
}

/** The same exporter; says once when its endpoint stops taking traces, and when it takes them again. */
function telling(exporter: SpanExporter, log: Log): SpanExporter {
  let isTaken = true;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const was = isTaken;
        isTaken = result.error === undefined;
        if (was && !isTaken) log.warn('traces are not taken at OTEL_EXPORTER_OTLP_ENDPOINT', { error: result.error });
        if (!was && isTaken) log.info('traces are taken again');
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
