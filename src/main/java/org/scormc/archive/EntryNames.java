package org.scormc.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeMap;
import org.scormc.archive.ReadingFault.Kind;

/**
 * Judges the paths of a package one after another.
 *
 * <p>A path is safe if it means one place below the package's root on Linux, macOS and Windows
 * alike, and no other path of the package means the same place on any of them.
 */
final class EntryNames {
  private final Limits limits;
  private final FaultList faults;
  private final Place root = new Place(true);

  EntryNames(Limits limits, FaultList faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** Whether a path, of a folder if it ends with a slash, may stand beside those before it. */
  boolean accept(String path) {
    String[] names = trimmed(path).split("/", -1);
    int bytes = path.getBytes(StandardCharsets.UTF_8).length;
    String found = unsafe(path, names);
    if (!found.isEmpty()) {
      faults.add(Kind.UNSAFE_NAME, path, found, "names joined by `/`, from the package's root");
    } else if (bytes > limits.nameBytes()) {
      over(path, "a path of " + bytes + " bytes", limits.nameBytes());
    } else if (names.length > limits.depth()) {
      over(path, "a path of " + names.length + " names", limits.depth());
    } else {
      return isAlone(path, names);
    }
    return false;
  }

  private void over(String path, String found, int most) {
    faults.add(Kind.OVER_LIMIT, path, found, "at most " + most);
  }

  /** What is unsafe in a path, or nothing. */
  private static String unsafe(String path, String... names) {
    if (path.startsWith("/")) {
      return "a path from the root of the file system";
    } else if (path.indexOf('\\') >= 0) {
      return "a backslash";
    } else if (path.indexOf(':') >= 0) {
      return "a colon";
    } else if (path.codePoints().anyMatch(FaultList::isInvisible)) {
      return "a character that can't be seen";
    }
    for (String name : names) {
      if (name.isEmpty()) {
        return "a name without characters";
      } else if (name.equals(".") || name.equals("..")) {
        return "the name `" + name + "`";
      } else if (name.endsWith(".") || name.endsWith(" ")) {
        return "a name that ends with a dot or a space";
      }
    }
    return "";
  }

  /** Takes the place of a path and those of the folders around it, if nothing else has them. */
  private boolean isAlone(String path, String... names) {
    Place place = root;
    for (int i = 0; i < names.length; i++) {
      boolean isLast = i == names.length - 1;
      boolean isFolder = !isLast || path.endsWith("/");
      Place around = place;
      place = around.inside.computeIfAbsent(folded(names[i]), key -> new Place(isFolder));
      if (place.name.isEmpty()) {
        place.name = names[i];
      } else if (!place.name.equals(names[i])
          || !place.isFolder
          || !isFolder
          || (isLast && place.isNamed)) {
        String found = "`" + place.name + "` twice, or in another spelling";
        faults.add(Kind.SAME_NAME, path, found, "paths that differ on every system");
        return false;
      }
      place.isNamed |= isLast;
    }
    return true;
  }

  /** What a file system may take for the same name: other case, other composition. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static String trimmed(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** A file, or a folder and what is in it. */
  private static final class Place {
    final TreeMap<String, Place> inside = new TreeMap<>();
    final boolean isFolder;
    String name = "";
    boolean isNamed;

    Place(boolean isFolder) {
      this.isFolder = isFolder;
    }
  }
}
