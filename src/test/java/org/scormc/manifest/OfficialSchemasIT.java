package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * Our schemas accept and refuse what the official ones do.
 *
 * <p>The official package has no schema of learning object metadata; {@link LomSchemaTest} and
 * {@link LomSchemaIT} are about ours.
 */
class OfficialSchemasIT {
  private static final Pattern WORD = Pattern.compile("enumeration\\s+value\\s*=\\s*\"([^\"]*)\"");
  private static final int LEAST_MUTATIONS = 5_000;
  private static Schema official;

  @BeforeAll
  static void load() throws IOException, SAXException {
    official = OfficialSchemas.load();
  }

  @Test
  void manifestsThatWeWriteAreValid() throws IOException {
    assertThat(officialVerdict(written())).isTrue();
    byte[] bare = ManifestWriter.write(SampleCourses.bare(), SampleCourses.onePage());
    assertThat(officialVerdict(new String(bare, StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void oneRuleIsKeptOrBroken(Variant variant) throws IOException {
    String document = variant.of(written());
    assertThat(officialVerdict(document)).as("official").isEqualTo(variant.valid());
    assertThat(ourVerdict(document)).as("ours").isEqualTo(variant.valid());
  }

  static List<Variant> variants() {
    return Variant.table("variants.txt");
  }

  @Test
  void everySmallChangeOfAManifestWithAllPartsGetsTheSameVerdict() throws IOException {
    String everyPart = Variant.text("every-part.xml");
    assertThat(officialVerdict(everyPart)).as("official").isTrue();
    assertThat(ourVerdict(everyPart)).as("ours").isTrue();
    List<String> disagreements = new ArrayList<>();
    int[] verdicts = new int[2];
    Mutations.of(
        everyPart,
        vocabularies(),
        (change, document) -> {
          String text = Mutations.text(document);
          boolean valid = officialVerdict(text);
          verdicts[valid ? 1 : 0]++;
          if (ourVerdict(text) != valid) {
            disagreements.add(change + (valid ? " is officially valid" : " is officially invalid"));
          }
        });
    assertThat(disagreements).isEmpty();
    assertThat(verdicts[0]).as("invalid documents").isGreaterThan(LEAST_MUTATIONS);
    assertThat(verdicts[1]).as("valid documents").isGreaterThan(LEAST_MUTATIONS / 10);
  }

  /** The words that the official schemas or ours enumerate. */
  private static SortedSet<String> vocabularies() throws IOException {
    List<String> schemas = new ArrayList<>(OfficialSchemas.texts());
    SchemaFiles.files()
        .forEach(
            (name, bytes) -> {
              if (!name.startsWith("lom")) {
                schemas.add(new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return schemas.stream()
        .flatMap(schema -> WORD.matcher(schema).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String written() {
    byte[] bytes = ManifestWriter.write(SampleCourses.full(), SampleCourses.files());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean ourVerdict(String document) {
    return ManifestValidator.violations(document.getBytes(StandardCharsets.UTF_8)).isEmpty();
  }

  private static boolean officialVerdict(String document) {
    try {
      official.newValidator().validate(new StreamSource(new StringReader(document)));
      return true;
    } catch (SAXException e) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
