package org.scormc.renderer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.velocity.exception.VelocityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  @TempDir private Path folder;

  private String fill(String template, Object value) throws IOException {
    Files.writeString(folder.resolve("page.vm"), template);
    return new Templates(Look.of(folder)).fill("page.vm", Map.of("value", value)).html();
  }

  @Test
  void aTextIsEscapedWithoutTheTemplateAsking() throws IOException {
    assertThat(fill("<p title=\"$value\">$value.trim()</p>", "<b>\"'&"))
        .isEqualTo("<p title=\"&lt;b&gt;&quot;&apos;&amp;\">&lt;b&gt;&quot;&apos;&amp;</p>");
  }

  @Test
  void markupIsWrittenAsItIs() throws IOException {
    assertThat(fill("$value", new Markup("<b>x</b>"))).isEqualTo("<b>x</b>");
  }

  @Test
  void aNameThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fill("$valeu", "x")).isInstanceOf(VelocityException.class);
    assertThatThrownBy(() -> fill("$value.colour", "x")).isInstanceOf(VelocityException.class);
    View.Words words = new View.Words(Messages.forLanguage("en"));
    assertThatThrownBy(() -> fill("$value.get(\"no.such\")", words))
        .isInstanceOf(VelocityException.class);
  }

  @Test
  void aTemplateCannotReachOtherClasses() {
    assertThatThrownBy(() -> fill("$value.getClass().forName(\"java.lang.System\")", "x"))
        .isInstanceOf(VelocityException.class);
  }

  @Test
  void whatOneValueCanDoAnotherOfAnotherClassCannot() throws IOException {
    String each = "#foreach($one in $value)$one.name() #end";
    View.Choice left = new View.Choice("l", "left");
    assertThat(fill(each, List.of(left, new View.Choice("r", "right")))).isEqualTo("left right ");
    assertThatThrownBy(() -> fill(each, List.of(left, "right")))
        .isInstanceOf(VelocityException.class);
    assertThat(fill("$value.indexOf(\"b\") $value.indexOf(98, 2) $value.indexOf(\"c\")", "abcb"))
        .isEqualTo("1 3 2");
  }

  @Test
  void aTemplateThatIsFilledAgainReachesNoMoreClasses() throws IOException {
    Files.writeString(folder.resolve("page.vm"), "$value.getClass().forName(\"java.lang.System\")");
    Templates templates = new Templates(Look.of(folder));
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> templates.fill("page.vm", Map.of("value", "x")))
          .isInstanceOf(VelocityException.class);
    }
  }

  @Test
  void aFolderReplacesTheFilesThatItHolds() throws IOException {
    Files.writeString(folder.resolve("style.css"), "p {}");
    assertThat(Look.of(folder).text("style.css")).isEqualTo("p {}");
    assertThat(Look.of(folder).text("lesson.vm")).isEqualTo(Look.standard().text("lesson.vm"));
  }
}
