package org.scormc.conformance;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.scormc.diagnostic.Code;
import org.scormc.diagnostic.Diagnostic;
import org.scormc.diagnostic.DiagnosticLog;
import org.scormc.source.SourceFile;
import org.scormc.source.Span;

/** What pages and style sheets lead to is in the package. What scripts add to them is not seen. */
final class PageRule implements Rule {
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.x?html?");
  private static final Pattern STYLE = Pattern.compile("(?i).*\\.css");
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]+))\\s*\\)");
  private static final List<String> ADDRESSES = List.of("href", "src", "data", "poster");
  private static final String LEADING =
      "a[href], area[href], link[href], [src], object[data], video[poster]";

  @Override
  public void check(ReadPackage content, DiagnosticLog log) {
    PackagePaths paths = new PackagePaths(content.files().keySet());
    for (String path : content.files().keySet()) {
      boolean isPage = PAGE.matcher(path).matches();
      if (isPage || STYLE.matcher(path).matches()) {
        String text =
            new String(content.files().get(path), StandardCharsets.UTF_8)
                .replaceAll("^\\uFEFF", "");
        Links links = new Links(content, paths, path, text, log);
        if (isPage) {
          links.page();
        } else {
          links.style();
        }
      }
    }
  }

  /** The links of a file. */
  private static final class Links {
    final ReadPackage content;
    final String folder;
    final SourceFile file;
    final DiagnosticLog log;
    final Set<String> seen = new HashSet<>();
    final PackagePaths paths;

    Links(ReadPackage content, PackagePaths paths, String path, String text, DiagnosticLog log) {
      this.content = content;
      this.paths = paths;
      this.folder = path.substring(0, path.lastIndexOf('/') + 1);
      this.file = new SourceFile(content.named(path), text);
      this.log = log;
    }

    void page() {
      Document page = Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(true));
      if (page.selectFirst("base[href]") != null) {
        return;
      }
      for (Element element : page.select(LEADING)) {
        for (String name : ADDRESSES) {
          if (element.hasAttr(name) && !(name.equals("data") && !element.nameIs("object"))) {
            boolean isLink = element.nameIs("a") || element.nameIs("area");
            link(element.attr(name).strip(), place(element), !isLink);
          }
        }
      }
    }

    void style() {
      Matcher matcher = URL.matcher(file.text().replaceAll("(?s)/\\*.*?\\*/", ""));
      String text = file.text();
      while (matcher.find()) {
        int at = Math.max(0, text.indexOf(matcher.group()));
        for (int group = 1; group <= 3; group++) {
          if (matcher.group(group) != null) {
            link(matcher.group(group), file.span(at, at + matcher.group().length()), true);
          }
        }
      }
    }

    /** Judges an address, unless it is one that a script completes. */
    private void link(String written, Span place, boolean isLoaded) {
      if (written.isEmpty() || written.matches("(?s)[#?].*|.*[{}$<>].*") || !seen.add(written)) {
        return;
      }
      Address address = Address.of(folder, written);
      if (address instanceof Address.Outside outside) {
        log.add(Code.PAGE_LINK, place, written, outside.reason());
      } else if (address instanceof Address.Remote remote) {
        if (isLoaded && remote.scheme().equals("http")) {
          log.add(Code.INSECURE, place, written);
        }
      } else if (address instanceof Address.Inside inside
          && !inside.path().endsWith("/")
          && !content.files().containsKey(inside.path())) {
        log.add(
            Diagnostic.of(Code.PAGE_LINK, place, written, "a file that is not in the package")
                .withHint(paths.hint(inside.path())));
      }
    }

    private Span place(Element element) {
      int length = file.text().length();
      int start = Math.min(length, Math.max(0, element.sourceRange().startPos()));
      return file.span(start, Math.min(length, Math.max(start, element.sourceRange().endPos())));
    }
  }
}
