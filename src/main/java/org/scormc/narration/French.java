package org.scormc.narration;

import java.util.Map;

/** The sentences in French. */
final class French {
  private French() {}

  static Map<String, String> templates() {
    return Catalogue.parse(
        """
        asks = {client} demande à {node}
        asks.own = On demande à {node}
        requested.write = {asks} de mettre {key} à {detail}
        requested.insert = {asks} d’insérer {key} avec {detail}
        requested.delete = {asks} de supprimer {key}
        requested.read = {asks} la valeur de {key}
        requested.add = {asks} de modifier {key} de {detail}
        requested.put = {asks} d’ajouter {detail} à {key}
        requested.take = {asks} de retirer {detail} de {key}
        requested.book = {asks} de réserver {key} pour {detail}
        requested.perform.add = {asks} d’ajouter {detail} à {key}
        requested.perform.append = {asks} d’ajouter {detail} à la fin de {key}
        requested.perform.book = {asks} de réserver {key} pour {detail}
        requested.perform.delete = {asks} d’effacer le caractère à la position {detail} de {key}
        requested.perform.delete-seen = {asks} d’effacer dans {key}, après avoir vu tant de ses opérations, à : {detail}
        requested.perform.in = {asks} de faire dans {key} : {detail}
        requested.perform.insert = {asks} d’insérer dans {key} à {detail}
        requested.perform.insert-seen = {asks} d’insérer dans {key}, après avoir vu tant de ses opérations, à : {detail}
        requested.perform.remove = {asks} de retirer {detail} de {key}
        requested.perform.take = {asks} d’ôter {detail} de {key}
        requested.perform.transfer = {asks} de céder du quota de {key} : {detail}
        requested.perform.write = {asks} d’écrire {detail} dans {key}
        requested.send = {node} envoie ses lignes à {detail}
        requested.repair = {node} commence à comparer ses lignes avec {detail}
        wrote = {node} écrit {key} = {value} sous le nom {write}
        deleted = {node} supprime {key} sous le nom {write}
        read = {client} lit {key} sur {node} et voit {value}
        read.own = {node} montre {key} = {value}
        read.siblings = {client} lit {key} sur {node} et voit plusieurs valeurs : {value}
        read.siblings.own = {node} montre plusieurs valeurs de {key} : {value}
        acknowledged = {node} confirme à {client} après {latency} ms que l’écriture de {key} est faite
        acknowledged.own = {node} confirme après {latency} ms que l’écriture de {key} est faite
        refused = {node} refuse la demande de {client} sur {key}
        refused.own = {node} refuse la demande sur {key}
        tentative = {node} prend la demande de {client} sur {key} à titre provisoire
        tentative.own = {node} prend la demande sur {key} à titre provisoire
        stored = {node} contient maintenant {key} = {value}
        stored.siblings = {node} contient maintenant plusieurs valeurs de {key} : {value}
        stored.tombstone = {node} contient maintenant une pierre tombale pour {key}
        stored.nothing = {node} ne contient plus rien pour {key}
        parcel.CHANGE = la modification {write} de {key}
        parcel.RECEIPT = un accusé de réception pour {write}
        parcel.REQUEST = une demande sur {key}
        parcel.ANSWER = la réponse sur {key}
        parcel.ROWS = toutes ses lignes
        parcel.PROPOSAL = la proposition {write} pour {key}
        parcel.ORDERED = l’écriture ordonnée {write} de {key}
        sent = {node} envoie {parcel} à {to}, arrivée prévue à {due} ms
        held = {node} retient {parcel} pour {to}
        resent = {node} renvoie {parcel} à {to}, arrivée prévue à {due} ms
        dropped = {node} perd {parcel} en route vers {to}
        duplicated = {node} envoie {parcel} à {to} une seconde fois, arrivée prévue à {due} ms
        delivered = {node} reçoit {parcel} de {from}
        discarded = {node} rejette {write} de {key}
        compared.conflict = {node} signale un conflit sur {key} : ni {write} ni la valeur présente n’avait vu l’autre
        compared.alarm = {node} signale un conflit sur {key} alors que {write} et la valeur présente se connaissaient
        compared.missed = {node} ne remarque pas que ni {write} ni son {key} n’avait vu l’autre
        applied = {node} applique {write} à {key}
        applied.again = {node} applique {write} à {key} une fois de plus
        kept = {node} garde son {key} et laisse {write} sans effet
        skipped = {node} saute {write}
        buffered = {node} fait attendre {write}
        inserted = {node} crée la ligne {key} à partir de {write}
        halted = {node} arrête le flux venant de {from} à {write} de {key}
        parked = {node} ne lit pas {write} de {key}
        resumed.RETRY = {node} reprend le flux venant de {from} et essaie {write} une fois de plus
        resumed.SKIP = {node} reprend le flux venant de {from} après {write}
        resumed.APPLY = {node} reprend le flux venant de {from} en prenant {write} telle quelle
        resumed.IDLE = {node} reprend le flux venant de {from}, qui ne s’était arrêté à aucune modification
        asked = {node} soumet {write} de {key} à une personne
        rolledBack = {node} annule {write} de {key}
        purged = {node} oublie la pierre tombale de {key}
        crashed = {node} tombe en panne
        restarted = {node} est de retour
        cut = {node} ne peut plus joindre {to}
        healed = {node} peut de nouveau joindre {to}
        linkAdded = Un nouveau lien de {delay} ms va de {node} à {to}
        linkRemoved = Le lien de {node} à {to} est retiré
        delayChanged = Le lien de {node} à {to} prend maintenant {delay} ms
        ignores = {node} ignore désormais les modifications de {origin}
        promoted = {node} devient leader
        clockChanged = L’horloge de {node} est modifiée et indique {clock} ms
        restored = Le disque de {node} est ramené à ce qu’il contenait à {time} ms
        homeMoved = {node} apprend que {home} possède {key} à l’époque {epoch}
        leaseRenewed = {node} peut posséder {key} jusqu’à ce que son horloge indique {until} ms
        leaseMissed = Le bail de {node} sur {key} n’est pas renouvelé
        why.NO_ROW_YET = , car il n’y avait encore rien
        why.NO_CONFLICT = , car rien n’est en conflit
        why.REMOTE_ALWAYS = , car la règle prend tout ce qui arrive
        why.LOCAL_ALWAYS = , car la règle garde ce qui est là
        why.LATER = , car {write} a l’horodatage le plus grand
        why.EARLIER = , car {write} a l’horodatage le plus petit
        why.TIE = , car les horodatages sont égaux et le départage décide
        why.TIE_UNBROKEN = , car les horodatages sont égaux et rien ne les départage
        why.SAME_WRITE = , car c’est la même écriture
        why.HIGHER_PRIORITY = , car le nœud de {write} a la priorité la plus haute
        why.LOWER_PRIORITY = , car le nœud de {write} a la priorité la plus basse
        why.DELETE_WINS = , car une suppression gagne
        why.UPDATE_WINS = , car une mise à jour gagne
        why.PER_COLUMN = , car chaque colonne est décidée à part
        why.PER_GROUP = , car chaque colonne, ou chaque groupe de colonnes, est décidé à part
        why.DELTA = , car la différence est ajoutée
        why.MERGED = , car les deux valeurs sont fusionnées
        why.LATEST_STAYS = , car les états sont fusionnés et, de deux écritures, celle à l’horodatage le plus grand reste
        why.UNSEEN_STAY = , car les états sont fusionnés et seul ce qu’un auteur avait vu est remplacé
        why.LARGER_CELLS = , car les états sont fusionnés et la case de chaque réplica garde son plus grand nombre
        why.ALL_ADDED = , car les états sont fusionnés et tout ce qui a été ajouté est dans l’ensemble
        why.REMOVED_FOR_EVER = , car les états sont fusionnés et ce qui a été retiré une fois ne revient jamais
        why.UNSEEN_ADDITIONS_STAY = , car les états sont fusionnés et un retrait n’emporte que les ajouts qu’il avait vus
        why.BY_KEY = , car les états sont fusionnés et chaque clé suit la règle de son propre type
        why.NAMES_PLACE = , car les états sont fusionnés et chaque caractère se place là où son nom le met
        why.EARLIEST_STAYS = , car les états sont fusionnés et la première réservation a la place
        why.ORDERED_BY_TIME = , car les états sont fusionnés et les entrées suivent l’ordre de leurs horodatages
        why.POSITIONS_MOVED = , avec ses positions décalées selon ce que {node} avait fait avant
        why.POSITIONS_KEPT = , aux positions mêmes qu’elle nomme, bien que le texte ait pu changer
        why.BOTH_KEPT = \s
        why.HAD_SEEN = \s
        why.WAS_SEEN = , car ce qui est là l’avait déjà vue
        why.STOPS_AT_CONFLICT = , car la règle s’arrête à un conflit
        why.ASKS_A_PERSON = \s
        why.SCENARIO = \s
        why.CLIENT = \s
        why.LOCAL_COMMIT = , car la validation locale suffit
        why.RECEIPTS = , car assez d’accusés de réception sont arrivés
        why.CERTIFIED = , car elle était la première dans l’ordre convenu
        why.NOT_FIRST_IN_ORDER = , car une écriture placée avant dans l’ordre convenu a changé la ligne
        why.OWNER = , car {node} est son nœud d’attache
        why.NODE_DOWN = , car {node} est en panne
        why.FOLLOWER = , car {node} est un suiveur
        why.NOT_OWNER = , car son nœud d’attache est un autre
        why.OWNER_UNREACHABLE = , car son nœud d’attache est injoignable
        why.LEASE_OVER = , car le bail de {node} est terminé selon sa propre horloge
        why.NOT_DRAINED = , car il manque encore à {node} quelque chose que l’ancien propriétaire connaissait
        why.NO_ROW = , car cette ligne n’existe pas
        why.ROW_EXISTS = , car la ligne existe déjà
        why.SLOT_TAKEN = , car la place est prise
        why.NOT_ALLOWED = , car ce que {node} contient ne le permet pas
        why.REPLICA_BEHIND = , car il manque à {node} quelque chose que la session a vu
        why.REPLICATION = \s
        why.PASSED_ON = , pour la transmettre
        why.LINK_CUT = , car le lien est coupé
        why.LINK_GONE = , car plus aucun lien n’y mène
        why.RECEIVER_DOWN = , car {to} est en panne
        why.SENDER_CRASHED = , car {node} est tombé en panne pendant le trajet
        why.OBSTACLE_GONE = , car plus rien ne l’empêche
        why.REPLAY = , en rejouant son journal
        why.ARRIVED = \s
        why.OWN_CHANGE = , car c’est sa propre modification
        why.ALREADY_SEEN = , car il l’a déjà vue
        why.IGNORED_ORIGIN = , car il ignore cette origine
        why.OLD_EPOCH = , car elle porte une époque ancienne
        why.ROW_MISSING = , car la ligne manque
        why.CAUSE_MISSING = , car quelque chose que son auteur connaissait n’est pas arrivé
        why.FEED_STOPPED = , car le flux venant de {from} est arrêté
        why.OPERATOR = , car un opérateur le veut
        why.GRACE_OVER = , car son délai de grâce est écoulé
        why.REPAIR = , pour les comparer
        """);
  }
}
