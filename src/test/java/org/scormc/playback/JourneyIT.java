package org.scormc.playback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The journeys over bad days that Node makes, made by the engine that learners use. */
class JourneyIT {
  private static final int JOURNEYS = 300;

  @Test
  @SuppressWarnings("unchecked")
  void journeysGoInChromiumAsTheyGoInNode() throws IOException {
    Map<String, Path> folders =
        Map.of(
            "js", Path.of("src/test/js").toAbsolutePath(),
            "main", Path.of("src/main").toAbsolutePath());
    try (StaticServer server = new StaticServer(folders);
        Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      page.navigate(server.address("/js/host/strict.html"));
      Map<String, Object> outcome =
          (Map<String, Object>)
              page.evaluate(
                  """
                  async (journeys) => {
                    const { journey } = await import("/js/doubles/journey/journey.js");
                    const sum = { broken: [], saves: 0, faults: 0 };
                    for (let seed = 1; seed <= journeys; seed += 1) {
                      const { broken, saves, faults } = await journey(seed);
                      sum.broken.push(...broken.map((what) => `seed ${seed}, ${what}`));
                      sum.saves += saves;
                      sum.faults += faults;
                    }
                    return sum;
                  }
                  """,
                  JOURNEYS);
      assertThat((List<String>) outcome.get("broken")).isEmpty();
      assertThat((Integer) outcome.get("saves")).isGreaterThan(20 * JOURNEYS);
      assertThat((Integer) outcome.get("faults")).isGreaterThan(5 * JOURNEYS);
    }
  }
}
