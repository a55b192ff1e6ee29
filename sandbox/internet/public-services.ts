// Everything public that a release by trusted publishing meets, started together: GitHub's issuer, Fulcio and Rekor, PyPI and TestPyPI, under
// their real names.
import {
  type StrictPypi,
  type StrictPypiOptions,
  startStrictPypi,
} from '../index/strict-pypi/strict-pypi.ts';
import { type IdTokenIssuer, startIdTokenIssuer } from '../runner/id-token-issuer.ts';
import { type Sigstore, startSigstore } from '../sigstore/sigstore.ts';
import { type Internet, type InternetOptions, startInternet } from './internet.ts';

export interface PublicServicesOptions {
  /** Of both indexes. */
  readonly index?: Omit<StrictPypiOptions, 'label' | 'trusts' | 'certificateAuthorities'>;
  readonly internet?: Omit<InternetOptions, 'routes'>;
  /** Unix milliseconds, of the issuer and both indexes. */
  readonly now?: () => number;
}

export interface PublicServices {
  readonly issuer: IdTokenIssuer;
  readonly sigstore: Sigstore;
  readonly pypi: StrictPypi;
  readonly testpypi: StrictPypi;
  readonly internet: Internet;
  /** For the jobs of a run. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function startPublicServices(options: PublicServicesOptions = {}): Promise<PublicServices> {
  const clock = options.now === undefined ? {} : { now: options.now };
  const issuer = await startIdTokenIssuer(clock);
  const sigstore = await startSigstore({ trusts: [issuer], ...clock });
  const certificateAuthorities = [sigstore.certificateAuthority];
  const startIndex = (label: 'PyPI' | 'TestPyPI') =>
    startStrictPypi({ ...clock, ...options.index, label, trusts: [issuer], certificateAuthorities });
  const [pypi, testpypi] = await Promise.all([startIndex('PyPI'), startIndex('TestPyPI')]);
  const internet = await startInternet({
    ...options.internet,
    routes: {
      'upload.pypi.org': pypi.url,
      'pypi.org': pypi.url,
      'files.pythonhosted.org': pypi.url,
      'test.pypi.org': testpypi.url,
      'test-files.pythonhosted.org': testpypi.url,
      'fulcio.sigstore.dev': sigstore.fulcioUrl,
      'rekor.sigstore.dev': sigstore.rekorUrl,
      'token.actions.githubusercontent.com': issuer.url,
    },
  });
  return {
    ...{ issuer, sigstore, pypi, testpypi, internet, env: internet.env },
    close: async () => {
      await internet.close();
      await Promise.all([pypi.close(), testpypi.close(), sigstore.close(), issuer.close()]);
    },
  };
}
