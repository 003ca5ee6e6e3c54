package org.scormc.archive;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Zip files that nobody should unpack, and some that are merely wrong, by name. */
public final class HostileZips {
  private static final String MANIFEST = "imsmanifest.xml";

  private HostileZips() {}

  /** The zip file of a name. */
  public static byte[] named(String name) {
    return all().get(name);
  }

  /** All of them. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> zips = new TreeMap<>();
    zips.put("no-zip", "<html><title>Sign in</title></html>".getBytes(StandardCharsets.UTF_8));
    zips.put("nothing-in-it", new RawZip().bytes());
    zips.put("hidden-file", withManifest().gap(new RawZip().file("hidden", "x").bytes()).bytes());
    zips.put("bytes-in-front", withManifest().before(new byte[7]).bytes());
    zips.put("two-entries-share-data", shared().bytes());
    zips.put("bomb", withManifest().file("b", "", e -> e.deflate(new byte[8 << 20])).bytes());
    zips.put("too-deep", withManifest().file("a/".repeat(40) + "b", "x").bytes());
    zips.put(
        "paths-that-leave",
        withManifest()
            .file("../../etc/cron.d/job", "x")
            .file("/etc/passwd", "x")
            .file("C:/Windows/evil.dll", "x")
            .file("pages\\one.html", "x")
            .file("a\u202egnp.exe", "x")
            .bytes());
    zips.put("same-in-small-letters", withManifest().file("IMSManifest.xml", "x").bytes());
    zips.put("same-twice", withManifest().file(MANIFEST, "<manifest/>").bytes());
    zips.put(
        "symbolic-link",
        withManifest().file("page", "/etc/passwd", e -> e.attributes = 0xa1ffL << 16).bytes());
    zips.put("password", withManifest().file("page", "x", e -> e.flags |= 1).bytes());
    zips.put("lzma", withManifest().file("page", "x", e -> e.method = 14).bytes());
    zips.put(
        "two-names",
        withManifest()
            .file("page", "x", e -> e.localName = "evil".getBytes(StandardCharsets.UTF_8))
            .bytes());
    zips.put("other-checksum", withManifest().file("page", "", e -> e.method = 8).bytes());
    zips.put("manifest-in-a-folder", new RawZip().file("course/" + MANIFEST, "x").bytes());
    zips.put("manifest-in-capitals", new RawZip().file("IMSMANIFEST.XML", "x").bytes());
    zips.put("no-manifest", new RawZip().file("index.html", "x").bytes());
    zips.put("package-in-package", new RawZip().file("course.zip", "x").bytes());
    return zips;
  }

  private static RawZip withManifest() {
    return new RawZip().file(MANIFEST, "<manifest/>");
  }

  private static RawZip shared() {
    return new RawZip().file("a", "x").file("a", "x", entry -> entry.startChange = -32);
  }
}
