package org.scormc.conformance;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.manifest.ReadElement;
import org.scormc.manifest.ReadManifest;

/** The addresses of a manifest lead to files of the package, each listed once. */
final class FileRule implements Rule {
  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    Addresses addresses = new Addresses(content, log);
    for (ReadManifest.Location location : content.manifest().metadata()) {
      addresses.follow(location.element(), "", location.path());
    }
    for (ReadManifest.Resource resource : content.manifest().resources()) {
      addresses.launched(resource, addresses.listed(resource));
    }
  }

  /** The addresses of a manifest. */
  private static final class Addresses {
    private final ReadPackage content;
    private final PackagePaths paths;
    private final DiagnosticLog log;

    Addresses(ReadPackage content, DiagnosticLog log) {
      this.content = content;
      this.paths = new PackagePaths(content.files().keySet());
      this.log = log;
    }

    /** The paths that a resource lists. */
    Set<String> listed(ReadManifest.Resource resource) {
      Set<String> listed = new LinkedHashSet<>();
      for (ReadManifest.Location file : resource.files()) {
        Optional<String> path = follow(file.element(), content.base(resource), file.path());
        if (path.isPresent() && !listed.add(path.get())) {
          log.add(Code.FILE_TWICE, file.element().span(), path.get());
        }
        if (path.isPresent() && file.path().matches("(?s).*[?#].*")) {
          log.add(Code.ADDRESS_CHARACTERS, file.element().span(), file.path(), "a query");
        }
      }
      return listed;
    }

    /** What is launched is one of the files; if it is, nothing is said of it twice. */
    void launched(ReadManifest.Resource resource, Set<String> listed) {
      String base = content.base(resource);
      boolean isListed =
          Address.of(base, resource.address()) instanceof Address.Inside inside
              && listed.contains(inside.path());
      if (!resource.address().isEmpty() && !isListed) {
        follow(resource.element(), base, resource.address())
            .filter(path -> content.files().containsKey(path))
            .ifPresent(path -> log.add(Code.ADDRESS_NOT_LISTED, resource.element().span(), path));
      }
    }

    /** The path in the package to which an address leads, if it does, whether there is a file. */
    Optional<String> follow(ReadElement place, String base, String written) {
      Address address = Address.of(base, written);
      if (address instanceof Address.Outside outside) {
        log.add(Code.ADDRESS_LEAVES, place.span(), written, outside.reason());
        return Optional.empty();
      }
      Address.flaw(written)
          .ifPresent(flaw -> log.add(Code.ADDRESS_CHARACTERS, place.span(), written, flaw));
      if (!(address instanceof Address.Inside inside)) {
        log.add(Code.REMOTE_ADDRESS, place.span(), written);
        return Optional.empty();
      }
      if (!content.files().containsKey(inside.path())) {
        missing(place, inside.path());
      }
      return Optional.of(inside.path());
    }

    private void missing(ReadElement place, String path) {
      Optional<String> other = paths.inAnyCase(path);
      if (other.isPresent()) {
        log.add(Code.OTHER_CASE, place.span(), path, other.get());
      } else {
        log.add(Diagnostic.of(Code.FILE_ABSENT, place.span(), path).withHint(paths.hint(path)));
      }
    }
  }
}
