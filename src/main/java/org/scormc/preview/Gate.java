package org.scormc.preview;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Decides which requests are answered: those of a browser on this machine that was sent here by its
 * user or by our own pages.
 *
 * <p>Other pages in the same browser can reach loopback too. One that has its own name point here
 * (DNS rebinding) sends that name as host; one that only asks sends its own origin, or says by
 * {@code Sec-Fetch-Site} that it is another site. None of them gets an answer it could use.
 */
final class Gate {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Set<String> hosts;

  /**
   * A gate.
   *
   * @param port the port that is listened on
   */
  Gate(int port) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /**
   * What a request that must not be answered gets; 0 for one that may.
   *
   * @param target what is asked for
   * @param host the values of the header {@code Host}
   * @param origin the values of the header {@code Origin}
   * @param site the values of the header {@code Sec-Fetch-Site}
   * @return 0, 400, 403 or 405
   */
  int refusal(
      String method, URI target, List<String> host, List<String> origin, List<String> site) {
    if (target.isAbsolute() || target.getRawAuthority() != null) {
      return 400;
    }
    boolean ours = host.size() == 1 && hosts.contains(host.get(0));
    boolean sameOrigin =
        origin.isEmpty()
            || (ours && origin.size() == 1 && origin.get(0).equals("http://" + host.get(0)));
    boolean sameSite = site.isEmpty() || (site.size() == 1 && OWN_SITES.contains(site.get(0)));
    if (!ours || !sameOrigin || !sameSite) {
      return 403;
    }
    return METHODS.contains(method) ? 0 : 405;
  }
}
