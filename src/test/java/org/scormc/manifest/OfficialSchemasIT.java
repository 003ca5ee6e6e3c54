package org.scormc.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * Our schemas accept and refuse what the official ones do.
 *
 * <p>For SCORM 2004 the official package has no schema of learning object metadata; {@link
 * LomSchemaTest} and {@link LomSchemaIT} are about ours.
 */
class OfficialSchemasIT {
  private static final Pattern WORD = Pattern.compile("enumeration\\s+value\\s*=\\s*\"([^\"]*)\"");
  private static final List<Edition> EDITIONS =
      List.of(Edition.SCORM_1_2, Edition.SCORM_2004_3, Edition.SCORM_2004_4);
  private static final Map<Edition, Schema> OFFICIAL = new EnumMap<>(Edition.class);

  @BeforeAll
  static void load() throws IOException, SAXException {
    for (Edition edition : EDITIONS) {
      OFFICIAL.put(edition, OfficialSchemas.load(edition));
    }
  }

  static List<Edition> editions() {
    return EDITIONS;
  }

  @ParameterizedTest
  @MethodSource("editions")
  void manifestsThatWeWriteAreValid(Edition edition) {
    assertThat(officialVerdict(edition, written(edition))).isTrue();
    byte[] bare = ManifestWriter.write(SampleCourses.bare(), edition, SampleCourses.onePage());
    assertThat(officialVerdict(edition, new String(bare, StandardCharsets.UTF_8))).isTrue();
  }

  @Test
  void manifestsOfSeveralScosAreValid() {
    for (List<Activity> activities : List.of(SampleActivities.gated(), SampleActivities.open())) {
      byte[] multi =
          ManifestWriter.write(SampleCourses.full(), activities, SampleActivities.files());
      assertThat(officialVerdict(Edition.SCORM_2004_4, new String(multi, StandardCharsets.UTF_8)))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void oneRuleIsKeptOrBroken(Variant variant) {
    String document = variant.of(written(Edition.SCORM_2004_4));
    assertThat(officialVerdict(Edition.SCORM_2004_4, document))
        .as("official")
        .isEqualTo(variant.valid());
    assertThat(ourVerdict(Edition.SCORM_2004_4, document)).as("ours").isEqualTo(variant.valid());
  }

  static List<Variant> variants() {
    return Variant.table("variants.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "SCORM_1_2,every-part-1.2.xml,5000,1000",
    "SCORM_2004_3,every-part-3rd.xml,3000,300",
    "SCORM_2004_4,every-part.xml,5000,500"
  })
  void everySmallChangeOfAManifestWithAllPartsGetsTheSameVerdict(
      Edition edition, String file, int leastInvalid, int leastValid) throws IOException {
    String everyPart = Variant.text(file);
    assertThat(officialVerdict(edition, everyPart)).as("official").isTrue();
    assertThat(ourVerdict(edition, everyPart)).as("ours").isTrue();
    List<String> disagreements = new ArrayList<>();
    int[] verdicts = new int[2];
    Mutations.of(
        everyPart,
        vocabularies(edition),
        (change, document) -> {
          String text = Mutations.text(document);
          boolean valid = officialVerdict(edition, text);
          verdicts[valid ? 1 : 0]++;
          if (ourVerdict(edition, text) != valid) {
            disagreements.add(change + (valid ? " is officially valid" : " is officially invalid"));
          }
        });
    assertThat(disagreements).isEmpty();
    assertThat(verdicts[0]).as("invalid documents").isGreaterThan(leastInvalid);
    assertThat(verdicts[1]).as("valid documents").isGreaterThan(leastValid);
  }

  /** The words that the official schemas or ours enumerate. */
  private static SortedSet<String> vocabularies(Edition edition) throws IOException {
    List<String> schemas = new ArrayList<>(OfficialSchemas.texts(edition));
    SchemaFiles.files(edition)
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

  private static String written(Edition edition) {
    byte[] bytes = ManifestWriter.write(SampleCourses.full(), edition, SampleCourses.files());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean ourVerdict(Edition edition, String document) {
    return ManifestValidator.violations(edition, document.getBytes(StandardCharsets.UTF_8))
        .isEmpty();
  }

  private static boolean officialVerdict(Edition edition, String document) {
    try {
      OFFICIAL.get(edition).newValidator().validate(new StreamSource(new StringReader(document)));
      return true;
    } catch (SAXException e) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
