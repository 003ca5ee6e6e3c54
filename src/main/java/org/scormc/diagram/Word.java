package org.scormc.diagram;

/** The words in the drawings, in English and French; {@code {}} stands for a part. */
enum Word {
  ACKNOWLEDGED("✓ told", "✓ confirmé"),
  ACKNOWLEDGED_CLIENT("✓ {} told", "✓ {} : confirmé"),
  AGAIN("applied again", "appliqué encore"),
  ALARM("false alarm", "fausse alerte"),
  ALL_LINKS("Every link takes {} ms.", "Chaque lien prend {} ms."),
  ALL_ROWS("all rows", "toutes les lignes"),
  ANSWER("answer", "réponse"),
  ASKED("a person decides", "une personne décide"),
  ASKS("asks", "demande"),
  ASKS_CLIENT("{} asks", "{} demande"),
  AT_TIME("{} ms: {}", "{} ms : {}"),
  BACK("back", "de retour"),
  CLOCK("clock {}", "horloge {}"),
  CLOCK_SET("clock changed", "horloge changée"),
  CONFLICT("conflict", "conflit"),
  COPY("copy {}", "copie {}"),
  CRASH("✕ crash", "✕ panne"),
  CUT("cut", "coupé"),
  CUT_BETWEEN("cut {}", "coupé {}"),
  CUT_LINK("{} cannot send to {}: the link is cut.", "{} ne peut pas envoyer à {} : lien coupé."),
  DELAY("to {}: {} ms", "vers {} : {} ms"),
  DELETE("delete", "suppression"),
  DELETED("deleted", "supprimé"),
  DELETES_CLIENT("{} deletes", "{} supprime"),
  DISK_BACK("disk as at {}", "disque de {}"),
  DOWN("down", "arrêté"),
  DROPPED_IGNORED("dropped: origin ignored", "écarté : origine ignorée"),
  DROPPED_OLD("dropped: old epoch", "écarté : époque périmée"),
  DROPPED_OWN("dropped: own", "écarté : le sien"),
  DROPPED_SEEN("dropped: seen", "écarté : déjà vu"),
  EQUAL("Same on all live nodes", "Pareil sur tous les nœuds en marche"),
  FEED_RESUMES("feed from {} taken up", "flux de {} repris"),
  FEED_STOPS("✕ feed from {} stops", "✕ flux de {} arrêté"),
  FOLLOWER("follower", "suiveur"),
  HELD("held for {}", "retenu pour {}"),
  HOME("owner {}", "propriétaire {}"),
  HOP("hop {}: {} ms", "saut {} : {} ms"),
  HOP_SAID("{} ms: {} receives {} from {}.", "{} ms : {} reçoit {} de {}."),
  HYBRID("HLC {}", "HLC {}"),
  IGNORES("ignores {}", "ignore {}"),
  KEEPS("keeps {}", "garde {}"),
  LAMPORT("Lamport {}", "Lamport {}"),
  LEADER("leader", "leader"),
  LEADER_NOW("now leader", "devient leader"),
  LEASE_MISSED("lease not renewed", "bail non renouvelé"),
  LINK_GONE("link to {} gone", "lien vers {} ôté"),
  LINK_NEW("new link to {}", "lien vers {}"),
  LINK_SAID("{} sends to {} in {} ms.", "{} envoie à {} en {} ms."),
  LOST("lost: {}", "perdu : {}"),
  MADE_ROW("makes the row", "crée la ligne"),
  MILLISECONDS("{} ms", "{} ms"),
  MISSED("conflict not seen", "conflit non vu"),
  NO("no", "non"),
  NODE("Node", "Nœud"),
  NODE_DOWN("{} is down.", "{} est arrêté."),
  NOTHING("nothing", "rien"),
  NOT_READ("not read", "non lu"),
  ORDERED("ordered {}", "ordonné {}"),
  PROPOSAL("proposal {}", "proposition {}"),
  PURGED("forgets tombstone", "oublie la tombe"),
  READ("read", "lecture"),
  READS_CLIENT("{} reads", "{} lit"),
  RECEIPT("receipt", "reçu"),
  REFUSED("✕ refused", "✕ refusé"),
  REFUSED_CLIENT("✕ {} refused", "✕ {} : refus"),
  REPAIR("repair with {}", "réparation avec {}"),
  REQUEST("request", "requête"),
  ROLLED_BACK("✕ rolled back", "✕ annulé"),
  SEVERAL("{} values", "{} valeurs"),
  SKEW("clock {} ms", "horloge {} ms"),
  SKIPPED("skipped", "ignoré"),
  SPACE_TIME_DESCRIPTION(
      "Time runs downwards, not to scale. Each column is a node; arrows are messages. An arrow"
          + " that ends between two lines is still on its way. A tick means that the client was"
          + " told that its write is done. All of it is told as text too.",
      "Le temps descend, sans échelle. Chaque colonne est un nœud, les flèches sont des messages."
          + " Une flèche qui finit entre deux lignes est encore en route."
          + " Une coche : le client a reçu la confirmation de son écriture. Tout est dit aussi en"
          + " texte."),
  SPACE_TIME_TITLE("What happens on {}", "Ce qui se passe sur {}"),
  START("start", "début"),
  STATE_TITLE("What each node holds at {} ms", "Ce que contient chaque nœud à {} ms"),
  TENTATIVE("tentative", "provisoire"),
  TOPOLOGY_DESCRIPTION(
      "Boxes are nodes, arrows are links with the time a message takes. All of it is told as"
          + " text too.",
      "Les boîtes sont des nœuds, les flèches des liens avec la durée d’un message. Tout est dit"
          + " aussi en texte."),
  TOPOLOGY_TITLE("Links between {}", "Liens entre {}"),
  WAITS("waits for its cause", "attend sa cause"),
  WRITE("write", "écriture"),
  WRITES_CLIENT("{} writes", "{} écrit"),
  YES("yes", "oui");

  private final String english;
  private final String french;

  Word(String english, String french) {
    this.english = english;
    this.french = french;
  }

  /** The words in a language, with the parts in their order. */
  String in(String language, String... parts) {
    StringBuilder text = new StringBuilder();
    String rest = language.equals("fr") ? french : english;
    for (String part : parts) {
      int gap = rest.indexOf("{}");
      text.append(rest, 0, gap).append(part);
      rest = rest.substring(gap + 2);
    }
    return text.append(rest).toString();
  }
}
