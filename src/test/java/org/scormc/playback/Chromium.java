package org.scormc.playback;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, driven through the machine's own Node. */
final class Chromium implements AutoCloseable {
  /** How long a page may take to show what is expected: two browsers share a slow machine. */
  private static final double PATIENCE_MS = 20_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Starts a browser without a window.
   *
   * @throws IllegalStateException if Node or Chromium is not installed
   */
  static Chromium start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_NODEJS_PATH", find("node").toString());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(find("chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    return new Chromium(playwright, browser);
  }

  /** The running browser. */
  Browser browser() {
    return browser;
  }

  private static Path find(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    throw new IllegalStateException(program + " is not installed; run .ci/setup test");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
