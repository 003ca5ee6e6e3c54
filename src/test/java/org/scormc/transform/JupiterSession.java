package org.scormc.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scormc.datatype.SplitMix64;

/** A server, its clients and the messages under way between them, in order on each line. */
final class JupiterSession {
  private final Map<Integer, JupiterClient> clients = new TreeMap<>();
  private final Map<Integer, Deque<Message>> toServer = new TreeMap<>();
  private final Map<Integer, Deque<Message>> toClient = new TreeMap<>();
  private JupiterServer server;
  private final Set<Integer> intended = new TreeSet<>();
  private final Set<Integer> deleted = new TreeSet<>();
  private int used;
  private int mostWaiting;

  JupiterSession(Transformation transformation, String text, int sites) {
    for (int site = 1; site <= sites; site++) {
      clients.put(site, JupiterClient.joining(transformation, text));
      toServer.put(site, new ArrayDeque<>());
      toClient.put(site, new ArrayDeque<>());
    }
    text.chars().forEach(intended::add);
    server = JupiterServer.starting(transformation, text, new ArrayList<>(clients.keySet()));
  }

  /** Two to four clients who type, delete and are slow, until every message has arrived. */
  static JupiterSession random(Transformation transformation, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    int sites = 2 + random.below(3);
    JupiterSession session = new JupiterSession(transformation, "abcd", sites);
    for (int step = 0; step < 24; step++) {
      int site = 1 + random.below(sites);
      switch (random.below(4)) {
        case 0 -> session.reachServer(site);
        case 1 -> session.reachClient(site);
        default -> session.perform(site, session.randomOperation(random, site));
      }
    }
    session.deliverAll();
    return session;
  }

  private TextOperation randomOperation(SplitMix64 random, int site) {
    int length = clients.get(site).text().length();
    if (length > 0 && random.below(2) == 0) {
      return new Delete(random.below(length));
    }
    return new Insert(random.below(length + 1), unusedCharacters(1 + random.below(2)), site);
  }

  private String unusedCharacters(int count) {
    StringBuilder unused = new StringBuilder();
    for (int i = 0; i < count; i++) {
      unused.append((char) ('\u0400' + used++));
    }
    return unused.toString();
  }

  void perform(int site, TextOperation operation) {
    String before = clients.get(site).text();
    if (operation instanceof Insert insert) {
      insert.content().chars().forEach(intended::add);
    } else if (operation instanceof Delete delete) {
      deleted.add((int) before.charAt(delete.position()));
    }
    JupiterClient.Performed performed = clients.get(site).perform(operation);
    clients.put(site, performed.client());
    toServer.get(site).add(performed.message());
    mostWaiting = Math.max(mostWaiting, performed.client().link().pending().size());
  }

  void reachServer(int site) {
    if (!toServer.get(site).isEmpty()) {
      JupiterServer.Relayed relayed = server.receive(site, toServer.get(site).remove());
      server = relayed.server();
      relayed.outgoing().forEach(sent -> toClient.get(sent.site()).add(sent.message()));
    }
  }

  void reachClient(int site) {
    if (!toClient.get(site).isEmpty()) {
      clients.put(site, clients.get(site).receive(toClient.get(site).remove()));
    }
  }

  void deliverAll() {
    for (int site : clients.keySet()) {
      while (!toServer.get(site).isEmpty()) {
        reachServer(site);
      }
    }
    for (int site : clients.keySet()) {
      while (!toClient.get(site).isEmpty()) {
        reachClient(site);
      }
    }
  }

  String serverText() {
    return server.text();
  }

  List<String> texts() {
    return clients.values().stream().map(JupiterClient::text).toList();
  }

  /**
   * Whether the server has each character that was there or typed, once, and none that somebody
   * deleted. Means something only if no character was used twice.
   */
  boolean keptIntentions() {
    Set<Integer> expected = new TreeSet<>(intended);
    expected.removeAll(deleted);
    List<Integer> present = server.text().chars().boxed().sorted().toList();
    return present.equals(List.copyOf(expected));
  }

  /** The most operations one client had under way without an answer. */
  int mostWaiting() {
    return mostWaiting;
  }
}
