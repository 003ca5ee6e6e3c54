package org.scormc.upgrade;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The short names by which the script keeps a learner's work (session/names.js): the name of an id
 * depends on the others only where two hashes meet, and then the later one takes another.
 */
final class ShortNames {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private ShortNames() {}

  /** The names of ids, each id once, in the order in which the script names them. */
  static Map<String, String> of(Iterable<String> ids) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String id : ids) {
      int salt = 0;
      while (!taken.add(name(id, salt))) {
        salt++;
      }
      names.put(id, name(id, salt));
    }
    return names;
  }

  /** Reports where a name that meant one id in the old package means another in the new one. */
  static void compare(PackageOutline before, PackageOutline after, Changes changes) {
    compare(of(items(before)), of(items(after)), changes);
    compare(of(sections(before)), of(sections(after)), changes);
  }

  private static void compare(
      Map<String, String> before, Map<String, String> after, Changes changes) {
    Map<String, String> owners = new LinkedHashMap<>();
    before.forEach((id, name) -> owners.put(name, id));
    after.forEach(
        (id, name) -> {
          String owner = owners.getOrDefault(name, id);
          if (!owner.equals(id)) {
            changes.add(
                Effect.NAME_TAKEN,
                "course",
                "`" + id + "` takes the short name of",
                "`" + owner + "`");
          }
        });
  }

  private static Set<String> items(PackageOutline outline) {
    Set<String> ids = new LinkedHashSet<>();
    for (List<PackageOutline.Item> items : List.of(outline.items(), outline.pool())) {
      items.forEach(item -> ids.add(item.id()));
    }
    return ids;
  }

  private static Set<String> sections(PackageOutline outline) {
    Set<String> ids = new LinkedHashSet<>();
    for (PackageOutline.Lesson lesson : outline.lessons()) {
      lesson.sections().forEach(section -> ids.add(lesson.id() + "/" + section.id()));
    }
    return ids;
  }

  private static String name(String id, int salt) {
    int rest = hash(id, salt);
    StringBuilder name = new StringBuilder();
    for (int digits = 5; digits > 0; digits--) {
      name.append(DIGITS.charAt(rest & 63));
      rest >>>= 6;
    }
    return name.toString();
  }

  /** The same as hashOf in session/lot.js. */
  private static int hash(String text, int salt) {
    int hash = 0x811c9dc5 ^ salt;
    for (int i = 0; i < text.length(); i++) {
      int unit = text.charAt(i);
      hash = (hash ^ (unit & 0xff)) * 0x01000193;
      hash = (hash ^ (unit >>> 8)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
