import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Turns the grammars of Prism, which are JavaScript, into data, and their patterns into Java's: the
 * build runs this file, {@code org.scormc.highlight} reads what it writes.
 *
 * <p>A text is matched unit by unit of UTF-16, as JavaScript does; so that Java does it too, its
 * surrogates stand in the private area from U+E000 on, here as in {@code Tokenizer}.
 */
final class GrammarWriter {
  /** Where in its jar Prism is, but for its version. */
  private static final String PRISM = "META-INF/resources/webjars/prismjs/";

  /** Rhino reads a pattern by calling itself for each of its choices, and some have thousands. */
  private static final long STACK_BYTES = 1L << 26;

  private final ZipFile prism;
  private final String folder;
  private final String script;

  /** Components, and the script, as they are run in each world. */
  private final TreeMap<String, Script> scripts = new TreeMap<>();

  /** Patterns as Java has them, by flags and source: most languages take in others. */
  private final TreeMap<String, String> patterns = new TreeMap<>();

  private GrammarWriter(ZipFile prism, String script) {
    this.prism = prism;
    this.folder =
        prism.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.startsWith(PRISM) && name.endsWith("/components.json"))
            .map(name -> name.substring(0, name.lastIndexOf('/') + 1))
            .findFirst()
            .orElseThrow();
    this.script = script;
  }

  /** Takes Prism's jar, the script that tells grammars, and the folder to write to. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              writeAll(arguments);
              return true;
            });
    new Thread(null, task, "grammars", STACK_BYTES).start();
    task.get();
  }

  private static void writeAll(String[] arguments) throws IOException {
    Path target = Path.of(arguments[2]);
    Files.createDirectories(target);
    try (ZipFile prism = new ZipFile(arguments[0]);
        Context context = Context.enter()) {
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ES6);
      GrammarWriter writer = new GrammarWriter(prism, Files.readString(Path.of(arguments[1])));
      List<String> known = new ArrayList<>();
      for (String names : writer.lines(context, "names")) {
        String name = names.split(" ", 2)[0];
        List<String> lines = writer.lines(context, "language", name);
        if (!lines.isEmpty()) {
          known.add(names);
          write(target.resolve(name + ".txt"), lines);
        }
      }
      write(target.resolve("languages.txt"), known);
      Files.writeString(target.resolve("LICENSE"), writer.read("LICENSE"));
    }
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** What a function of the script says, in a fresh world. */
  private List<String> lines(Context context, String function, Object... arguments) {
    ScriptableObject scope = context.initSafeStandardObjects();
    ScriptableObject.putProperty(scope, "componentsJson", read("components.json"));
    define(scope, "run", given -> run(context, scope, "prism-" + given[0]));
    define(
        scope,
        "pattern",
        given ->
            patterns.computeIfAbsent(
                given[1] + "/" + given[0],
                key -> new Translation((String) given[0], (String) given[1]).java()));
    run(context, scope, "prism-core");
    scripts
        .computeIfAbsent("", name -> context.compileString(script, "grammars.js", 1, null))
        .exec(context, scope, scope);
    Object found = ((Function) scope.get(function, scope)).call(context, scope, scope, arguments);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static void define(
      ScriptableObject scope, String name, java.util.function.Function<Object[], Object> body) {
    ScriptableObject.putProperty(
        scope,
        name,
        new BaseFunction() {
          @Override
          public Object call(Context context, Scriptable around, Scriptable self, Object[] given) {
            return body.apply(given);
          }
        });
  }

  private Object run(Context context, ScriptableObject scope, String component) {
    return scripts
        .computeIfAbsent(
            component,
            name -> context.compileString(read("components/" + name + ".js"), name, 1, null))
        .exec(context, scope, scope);
  }

  private String read(String file) {
    try (var in = prism.getInputStream(prism.getEntry(folder + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private sealed interface Node {}

  /** One unit out of a set. */
  private record Unit(BitSet units) implements Node {}

  private record Sequence(List<Node> parts) implements Node {}

  private record Choice(List<Node> ways) implements Node {}

  /** What stands in parentheses: {@code opening} tells what they mean. */
  private record Group(String opening, Node inner) implements Node {}

  private record Repeat(Node inner, String times) implements Node {}

  /** A place or a reference, as Java writes it. */
  private record Verbatim(String java) implements Node {}

  /** Where a word begins or ends, or, if {@code not}, where none does. */
  private record Boundary(boolean not) implements Node {}

  /** One pattern on its way from JavaScript to Java. */
  private static final class Translation {
    private static final int UNITS = 0x10000;
    private static final BitSet LINE_ENDS = set("\n\r\u2028\u2029");
    private static final BitSet DIGITS = range('0', '9');
    private static final BitSet WORD =
        union(DIGITS, union(range('a', 'z'), union(range('A', 'Z'), set("_"))));
    private static final BitSet SPACE =
        union(
            union(range('\t', '\r'), range('\u2000', '\u200a')),
            set(" \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"));

    /** The units of each upper case. */
    private static final Map<Integer, BitSet> CASES =
        IntStream.range(0, UNITS)
            .boxed()
            .collect(
                groupingBy(
                    Translation::upper,
                    Collector.of(BitSet::new, BitSet::set, Translation::union)));

    private final String source;
    private final boolean caseless;
    private final boolean lines;
    private int at;

    Translation(String source, String flags) {
      this.source = source;
      this.caseless = flags.contains("i");
      this.lines = flags.contains("m");
      if (flags.contains("u") || flags.contains("s") || flags.contains("y")) {
        throw new IllegalArgumentException("flags " + flags + " of " + source);
      }
    }

    String java() {
      Node whole = choice();
      if (at < source.length()) {
        throw new IllegalArgumentException("unit " + at + " of " + source);
      }
      return (caseless ? "(?i)" : "") + written(whole);
    }

    private Node choice() {
      List<Node> ways = new ArrayList<>();
      do {
        List<Node> parts = new ArrayList<>();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
          parts.add(repeated(atom()));
        }
        ways.add(parts.size() == 1 ? parts.get(0) : new Sequence(parts));
      } while (skip("|"));
      return ways.size() == 1 ? ways.get(0) : new Choice(factored(ways));
    }

    /** Ways that begin alike share the beginning, if no two beginnings have a unit in common. */
    private static List<Node> factored(List<Node> ways) {
      List<BitSet> heads = new ArrayList<>();
      List<List<Node>> rests = new ArrayList<>();
      for (Node way : ways) {
        List<Node> parts = way instanceof Sequence sequence ? sequence.parts() : List.of(way);
        if (parts.isEmpty() || !(parts.get(0) instanceof Unit head)) {
          return ways;
        }
        int known = heads.indexOf(head.units());
        if (known < 0) {
          if (heads.stream().anyMatch(head.units()::intersects)) {
            return ways;
          }
          known = heads.size();
          heads.add(head.units());
          rests.add(new ArrayList<>());
        }
        List<Node> rest = parts.subList(1, parts.size());
        rests.get(known).add(rest.size() == 1 ? rest.get(0) : new Sequence(rest));
      }
      List<Node> shared = new ArrayList<>();
      for (int way = 0; way < heads.size(); way++) {
        List<Node> rest = rests.get(way);
        Node tail = rest.size() == 1 ? rest.get(0) : new Choice(factored(rest));
        List<Node> parts = new ArrayList<>(List.of(new Unit(heads.get(way))));
        if (tail instanceof Sequence sequence) {
          parts.addAll(sequence.parts());
        } else {
          parts.add(tail instanceof Choice ? new Group("(?:", tail) : tail);
        }
        shared.add(parts.size() == 1 ? parts.get(0) : new Sequence(parts));
      }
      return shared;
    }

    private Node atom() {
      for (String opening : List.of("(?:", "(?=", "(?!", "(")) {
        if (skip(opening)) {
          Node inner = choice();
          at++;
          return new Group(opening, inner);
        }
      }
      if (skip("^")) {
        return new Verbatim(lines ? "(?<![^" + ranges(LINE_ENDS) + "])" : "^");
      } else if (skip("$")) {
        return new Verbatim(lines ? "(?![^" + ranges(LINE_ENDS) + "])" : "\\z");
      } else if (skip(".")) {
        return new Unit(without(LINE_ENDS));
      } else if (skip("[")) {
        return new Unit(bracket());
      } else if (skip("\\b")) {
        return new Boundary(false);
      } else if (skip("\\B")) {
        return new Boundary(true);
      } else if (source.startsWith("\\", at) && "123456789".indexOf(source.charAt(at + 1)) >= 0) {
        at += 2;
        return new Verbatim("\\" + source.charAt(at - 1));
      }
      return new Unit(skip("\\") ? escaped() : cased(one(source.charAt(at++))));
    }

    private Node repeated(Node atom) {
      java.util.regex.Matcher times =
          java.util.regex.Pattern.compile("(?:[*+?]|\\{\\d+(?:,\\d*)?\\})\\??").matcher(source);
      if (!times.region(at, source.length()).lookingAt()) {
        return atom;
      }
      at = times.end();
      return new Repeat(atom, times.group());
    }

    private BitSet bracket() {
      boolean not = skip("^");
      BitSet units = new BitSet();
      while (!skip("]")) {
        BitSet first = skip("\\") ? escaped() : one(source.charAt(at++));
        boolean isRange =
            source.startsWith("-", at) && source.charAt(at + 1) != ']' && first.cardinality() == 1;
        if (isRange) {
          at++;
          BitSet last = skip("\\") ? escaped() : one(source.charAt(at++));
          first = last.cardinality() == 1 ? range(first.length() - 1, last.length() - 1) : first;
          if (last.cardinality() != 1) {
            throw new IllegalArgumentException("range to a class in " + source);
          }
        }
        units.or(cased(first));
      }
      return not ? without(units) : units;
    }

    /** The units that the escape after a backslash stands for. */
    private BitSet escaped() {
      char letter = source.charAt(at++);
      return switch (letter) {
        case 'd' -> DIGITS;
        case 'D' -> without(DIGITS);
        case 'w' -> WORD;
        case 'W' -> without(WORD);
        case 's' -> SPACE;
        case 'S' -> without(SPACE);
        case 'b' -> one('\b');
        case 't' -> one('\t');
        case 'n' -> one('\n');
        case 'v' -> one(0x0B);
        case 'f' -> one('\f');
        case 'r' -> one('\r');
        case '0' -> one(0);
        case 'x' -> one(hexadecimal(2));
        case 'u' -> one(hexadecimal(4));
        default -> {
          if (Character.isLetterOrDigit(letter)) {
            throw new IllegalArgumentException("escape " + letter + " in " + source);
          }
          yield cased(one(letter));
        }
      };
    }

    private int hexadecimal(int digits) {
      at += digits;
      return Integer.parseInt(source.substring(at - digits, at), 16);
    }

    private boolean skip(String expected) {
      boolean found = source.startsWith(expected, at);
      at += found ? expected.length() : 0;
      return found;
    }

    /** A set and, if the case of letters doesn't count, the other case of its letters. */
    private BitSet cased(BitSet units) {
      if (!caseless) {
        return units;
      }
      BitSet both = new BitSet();
      units.stream().forEach(unit -> both.or(CASES.get(upper(unit))));
      return both;
    }

    /** The upper case by which JavaScript compares; no letter outside ASCII equals one inside. */
    private static int upper(int unit) {
      int upper = Character.toUpperCase(unit);
      return unit >= 128 && upper < 128 ? unit : upper;
    }

    private String written(Node node) {
      if (node instanceof Unit unit) {
        return written(unit.units());
      } else if (node instanceof Verbatim verbatim) {
        return verbatim.java();
      } else if (node instanceof Group group) {
        return group.opening() + written(group.inner()) + ")";
      } else if (node instanceof Repeat repeat) {
        return written(repeat.inner()) + repeat.times();
      } else if (node instanceof Choice choice) {
        return String.join("|", choice.ways().stream().map(this::written).toList());
      } else if (node instanceof Sequence sequence) {
        StringBuilder java = new StringBuilder();
        for (int place = 0; place < sequence.parts().size(); place++) {
          Node part = sequence.parts().get(place);
          java.append(
              part instanceof Boundary boundary
                  ? written(boundary, sequence.parts(), place)
                  : written(part));
        }
        return java.toString();
      }
      return written((Boundary) node, List.of(node), 0);
    }

    /** A boundary; the shorter, if a neighbour shows on which side the word is. */
    private static String written(Boundary boundary, List<Node> parts, int place) {
      boolean starts = place + 1 < parts.size() && isWord(parts.get(place + 1), true);
      boolean ends = place > 0 && isWord(parts.get(place - 1), false);
      if (starts || ends) {
        return (starts ? "(?<" : "(?") + (boundary.not() ? "=" : "!") + "\\w)";
      }
      return boundary.not()
          ? "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))"
          : "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    }

    /** Whether all that a part matches begins, or ends, with a unit of words. */
    private static boolean isWord(Node part, boolean begins) {
      if (part instanceof Unit unit) {
        return !without(WORD).intersects(unit.units());
      } else if (part instanceof Group group) {
        return !group.opening().equals("(?!")
            && isWord(group.inner(), begins)
            && (begins || !group.opening().equals("(?="));
      } else if (part instanceof Choice choice) {
        return choice.ways().stream().allMatch(way -> isWord(way, begins));
      } else if (part instanceof Sequence sequence && !sequence.parts().isEmpty()) {
        List<Node> parts = sequence.parts();
        return isWord(parts.get(begins ? 0 : parts.size() - 1), begins);
      }
      return part instanceof Repeat repeat
          && (repeat.times().startsWith("+") || repeat.times().matches("\\{[1-9].*"))
          && isWord(repeat.inner(), begins);
    }

    private String written(BitSet all) {
      BitSet units = moved(all);
      int first = units.nextSetBit(0);
      if (first >= 0 && first < 128 && units.equals(cased(one(first)))) {
        return written(first);
      }
      BitSet others = moved(without(all));
      if (others.isEmpty()) {
        return ".";
      } else if (units.isEmpty()) {
        return "(?!)";
      } else if (all.equals(WORD) || others.equals(WORD)) {
        return all.equals(WORD) ? "\\w" : "\\W";
      }
      String in = ranges(units);
      String out = ranges(others);
      return in.length() <= out.length() ? "[" + in + "]" : "[^" + out + "]";
    }

    /** A set in which surrogates and the private area have changed places. */
    private static BitSet moved(BitSet units) {
      BitSet moved = (BitSet) units.clone();
      moved.clear(0xD800, 0xE800);
      units.get(0xD800, 0xE000).stream().forEach(unit -> moved.set(0xE000 + unit));
      units.get(0xE000, 0xE800).stream().forEach(unit -> moved.set(0xD800 + unit));
      return moved;
    }

    private static String ranges(BitSet units) {
      StringBuilder java = new StringBuilder();
      for (int from = units.nextSetBit(0); from >= 0; ) {
        int to = units.nextClearBit(from) - 1;
        java.append(written(from)).append(to > from + 1 ? "-" : "");
        java.append(to > from ? written(to) : "");
        from = units.nextSetBit(to + 1);
      }
      return java.toString();
    }

    private static String written(int unit) {
      if (unit < ' ' || unit > '~') {
        return String.format("\\u%04x", unit);
      }
      String letter = String.valueOf((char) unit);
      return Character.isLetterOrDigit(unit) || unit == ' ' ? letter : "\\" + letter;
    }

    private static BitSet one(int unit) {
      return range(unit, unit);
    }

    private static BitSet set(String units) {
      BitSet set = new BitSet();
      units.chars().forEach(set::set);
      return set;
    }

    private static BitSet range(int first, int last) {
      BitSet set = new BitSet();
      set.set(first, last + 1);
      return set;
    }

    private static BitSet union(BitSet one, BitSet other) {
      BitSet both = (BitSet) one.clone();
      both.or(other);
      return both;
    }

    private static BitSet without(BitSet units) {
      BitSet others = (BitSet) units.clone();
      others.flip(0, UNITS);
      return others;
    }
  }
}
