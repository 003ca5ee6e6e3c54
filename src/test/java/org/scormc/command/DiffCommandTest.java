package org.scormc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scormc.json.Json;
import org.scormc.json.JsonReader;
import org.scormc.upgrade.EditedCourse;

/** Two packages as they are built, compared. */
class DiffCommandTest {
  @TempDir private Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();
  private EditedCourse course;
  private String before;

  @BeforeEach
  void buildTheOldPackage() {
    course = new EditedCourse(folder.resolve("course"));
    before = build("before", "1.0.0", "scorm2004-4");
  }

  @Test
  void theExitStatusSaysTheKind() {
    assertThat(run("diff", before, before)).isZero();
    assertThat(out.toString()).startsWith("identical: upgraded 1.0.0 -> 1.0.0");
    course.replace("01-clocks/lesson.md", "The skew grows", "Skew grows");
    String words = build("words", "1.0.1", "scorm2004-4");
    assertThat(run("diff", before, words)).isZero();
    assertThat(out.toString()).startsWith("text-only: ");
    course.append("01-clocks/lesson.md", "\n## More {#more}\n\nText.\n");
    String more = build("more", "1.1.0", "scorm2004-4");
    assertThat(run("diff", before, more)).isEqualTo(4);
    assertThat(out.toString()).startsWith("compatible: ");
    assertThat(run("diff", more, before)).isEqualTo(5);
    assertThat(out.toString()).startsWith("breaking: ").contains("\nwarning: ");
    assertThat(run("diff", "--allow", "compatible", before, more)).isZero();
    assertThat(run("diff", "--allow", "compatible", more, before)).isEqualTo(5);
    assertThat(run("diff", "--allow", "breaking", more, before)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aProgramGetsOneObject() {
    course.append("01-clocks/lesson.md", "\n## More {#more}\n\nText.\n");
    String more = build("more", "1.1.0", "scorm2004-4");
    assertThat(run("diff", "--format", "json", before, more)).isEqualTo(4);
    Json.Members json = JsonReader.read(out.toString());
    assertThat(json.text("kind")).isEqualTo("compatible");
    assertThat(json.array("changes")).hasSize(1);
    Json.Members change = (Json.Members) json.array("changes").get(0);
    assertThat(change.text("effect")).isEqualTo("new-part");
    assertThat(change.texts("subjects")).containsExactly("section `more`");
  }

  @Test
  void theFolderOfACourseForTheWebIsComparedLikeAZip() {
    String web = build("web", "1.0.0", "web");
    assertThat(run("diff", web, web)).isZero();
    assertThat(run("diff", before, web)).isEqualTo(5);
    assertThat(out.toString()).contains("package: made for web, was for scorm2004-4");
  }

  @Test
  void misuseIsToldFromPackagesThatCannotBeCompared() {
    assertThat(run("diff", before)).isEqualTo(2);
    assertThat(run("diff", before, folder.resolve("none.zip").toString())).isEqualTo(2);
    assertThat(run("diff", "--allow", "all", before, before)).isEqualTo(2);
    assertThat(run("diff", before, folder.resolve("course/course.yaml").toString())).isEqualTo(1);
  }

  private String build(String output, String version, String target) {
    Path packages = folder.resolve(output);
    int status =
        run(
            "build",
            course.folder().toString(),
            "--output",
            packages.toString(),
            "--course-version",
            version,
            "--target",
            target);
    assertThat(status).as(err.toString()).isZero();
    err.getBuffer().setLength(0);
    String name = "upgraded-" + version + "-" + target;
    return packages.resolve(target.equals("web") ? name : name + ".zip").toString();
  }

  private int run(String... arguments) {
    out = new StringWriter();
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
