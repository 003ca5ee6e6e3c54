package org.scormc.narration;

import java.util.Map;

/** The sentences in English. */
final class English {
  private English() {}

  static Map<String, String> templates() {
    return Catalogue.parse(
        """
        asks = {client} asks {node}
        asks.own = {node} is asked
        requested.write = {asks} to set {key} to {detail}
        requested.insert = {asks} to insert {key} with {detail}
        requested.delete = {asks} to delete {key}
        requested.read = {asks} for {key}
        requested.add = {asks} to change {key} by {detail}
        requested.put = {asks} to put {detail} into {key}
        requested.take = {asks} to take {detail} out of {key}
        requested.book = {asks} to book {key} for {detail}
        requested.perform.add = {asks} to add {detail} to {key}
        requested.perform.append = {asks} to append {detail} to {key}
        requested.perform.book = {asks} to book {key} for {detail}
        requested.perform.delete = {asks} to delete the character at {detail} of {key}
        requested.perform.delete-seen = {asks} to delete from {key}, having seen so many of its operations, at: {detail}
        requested.perform.in = {asks} to do in {key}: {detail}
        requested.perform.insert = {asks} to insert into {key} at {detail}
        requested.perform.insert-seen = {asks} to insert into {key}, having seen so many of its operations, at: {detail}
        requested.perform.remove = {asks} to remove {detail} from {key}
        requested.perform.take = {asks} to take {detail} off {key}
        requested.perform.transfer = {asks} to hand over quota of {key}: {detail}
        requested.perform.write = {asks} to write {detail} into {key}
        requested.send = {node} sends its rows to {detail}
        requested.repair = {node} starts to compare its rows with {detail}
        wrote = {node} writes {key} = {value} as {write}
        deleted = {node} deletes {key} as {write}
        read = {client} reads {key} at {node} and sees {value}
        read.own = {node} shows {key} = {value}
        read.siblings = {client} reads {key} at {node} and sees several values: {value}
        read.siblings.own = {node} shows several values of {key}: {value}
        acknowledged = {node} tells {client} after {latency} ms that the write to {key} is done
        acknowledged.own = {node} confirms after {latency} ms that the write to {key} is done
        refused = {node} refuses the request of {client} about {key}
        refused.own = {node} refuses the request about {key}
        tentative = {node} takes the request of {client} about {key} as tentative
        tentative.own = {node} takes the request about {key} as tentative
        stored = {node} now holds {key} = {value}
        stored.siblings = {node} now holds several values of {key}: {value}
        stored.tombstone = {node} now holds a tombstone for {key}
        stored.nothing = {node} now holds nothing for {key}
        parcel.CHANGE = the change {write} of {key}
        parcel.RECEIPT = a receipt for {write}
        parcel.REQUEST = a request about {key}
        parcel.ANSWER = the answer about {key}
        parcel.ROWS = all its rows
        parcel.PROPOSAL = the proposal {write} for {key}
        parcel.ORDERED = the ordered write {write} of {key}
        sent = {node} sends {parcel} to {to}, due at {due} ms
        held = {node} holds {parcel} for {to}
        resent = {node} sends {parcel} to {to} again, due at {due} ms
        dropped = {node} loses {parcel} on the way to {to}
        duplicated = {node} sends {parcel} to {to} a second time, due at {due} ms
        delivered = {node} receives {parcel} from {from}
        discarded = {node} drops {write} of {key}
        compared.conflict = {node} reports a conflict over {key}: neither {write} nor what is there had seen the other
        compared.alarm = {node} reports a conflict over {key} although {write} and what is there knew of each other
        compared.missed = {node} does not notice that neither {write} nor its {key} had seen the other
        applied = {node} applies {write} to {key}
        applied.again = {node} applies {write} to {key} once more
        kept = {node} keeps its {key} and leaves {write} without effect
        skipped = {node} skips {write}
        buffered = {node} lets {write} wait
        inserted = {node} makes the row {key} out of {write}
        halted = {node} stops the feed from {from} at {write} of {key}
        parked = {node} leaves {write} of {key} unread
        resumed.RETRY = {node} takes up the feed from {from} again and tries {write} once more
        resumed.SKIP = {node} takes up the feed from {from} again after {write}
        resumed.APPLY = {node} takes up the feed from {from} again with {write} as it is
        resumed.IDLE = {node} takes up the feed from {from}, which had not stopped at a change
        asked = {node} puts {write} of {key} before a person
        rolledBack = {node} rolls back {write} of {key}
        purged = {node} forgets the tombstone of {key}
        crashed = {node} crashes
        restarted = {node} is back
        cut = {node} can no longer reach {to}
        healed = {node} can reach {to} again
        linkAdded = A new link of {delay} ms leads from {node} to {to}
        linkRemoved = The link from {node} to {to} is removed
        delayChanged = The link from {node} to {to} now takes {delay} ms
        ignores = {node} ignores changes of {origin} from now on
        promoted = {node} becomes a leader
        clockChanged = The clock of {node} is changed and shows {clock} ms
        restored = The disk of {node} is put back to what it held at {time} ms
        homeMoved = {node} learns that {home} owns {key} in epoch {epoch}
        leaseRenewed = {node} may own {key} until its clock shows {until} ms
        leaseMissed = The lease of {node} on {key} is not renewed
        why.NO_ROW_YET = , since it had nothing there
        why.NO_CONFLICT = , since nothing conflicts
        why.REMOTE_ALWAYS = , since the rule takes whatever comes in
        why.LOCAL_ALWAYS = , since the rule keeps what is there
        why.LATER = , since {write} has the larger timestamp
        why.EARLIER = , since {write} has the smaller timestamp
        why.TIE = , since the timestamps are equal and the tie-breaker decides
        why.TIE_UNBROKEN = , since the timestamps are equal and nothing breaks the tie
        why.SAME_WRITE = , since it is the same write
        why.HIGHER_PRIORITY = , since the node of {write} has the higher priority
        why.LOWER_PRIORITY = , since the node of {write} has the lower priority
        why.DELETE_WINS = , since a delete wins
        why.UPDATE_WINS = , since an update wins
        why.PER_COLUMN = , since each column is decided by itself
        why.PER_GROUP = , since each column, or group of columns, is decided by itself
        why.DELTA = , since the difference is added
        why.MERGED = , since the two values are merged
        why.LATEST_STAYS = , since the states are merged and of two writes the later by its timestamp stays
        why.UNSEEN_STAY = , since the states are merged and only what a writer had seen is replaced
        why.LARGER_CELLS = , since the states are merged and each replica’s own cell keeps its larger number
        why.ALL_ADDED = , since the states are merged and all that was ever added is in the set
        why.REMOVED_FOR_EVER = , since the states are merged and what was removed once stays out for ever
        why.UNSEEN_ADDITIONS_STAY = , since the states are merged and a removal takes only the additions it had seen
        why.BY_KEY = , since the states are merged and each key follows the rule of its own type
        why.NAMES_PLACE = , since the states are merged and each character stands where its name puts it
        why.EARLIEST_STAYS = , since the states are merged and the earliest booking has the slot
        why.ORDERED_BY_TIME = , since the states are merged and entries stand in the order of their timestamps
        why.POSITIONS_MOVED = , with its positions moved for what {node} had done before
        why.POSITIONS_KEPT = , at the very positions it names, though the text may have changed
        why.BOTH_KEPT = \s
        why.HAD_SEEN = \s
        why.WAS_SEEN = , since what is there had already seen it
        why.STOPS_AT_CONFLICT = , since the rule stops at a conflict
        why.ASKS_A_PERSON = \s
        why.SCENARIO = \s
        why.CLIENT = \s
        why.LOCAL_COMMIT = , since the local commit is enough
        why.RECEIPTS = , since enough receipts are in
        why.CERTIFIED = , since it was first in the agreed order
        why.NOT_FIRST_IN_ORDER = , since an earlier write in the agreed order changed the row
        why.OWNER = , since {node} is its home
        why.NODE_DOWN = , since {node} is down
        why.FOLLOWER = , since {node} is a follower
        why.NOT_OWNER = , since its home is another node
        why.OWNER_UNREACHABLE = , since its home cannot be reached
        why.LEASE_OVER = , since the lease of {node} is over by its own clock
        why.NOT_DRAINED = , since {node} still lacks something the former owner knew
        why.NO_ROW = , since there is no such row
        why.ROW_EXISTS = , since the row exists already
        why.SLOT_TAKEN = , since somebody holds it
        why.NOT_ALLOWED = , since what {node} holds does not allow it
        why.REPLICA_BEHIND = , since {node} lacks something the session has seen
        why.REPLICATION = \s
        why.PASSED_ON = , passing it on
        why.LINK_CUT = , since the link is cut
        why.LINK_GONE = , since no link leads there any more
        why.RECEIVER_DOWN = , since {to} is down
        why.SENDER_CRASHED = , since {node} crashed while it was on its way
        why.OBSTACLE_GONE = , since nothing is in the way any more
        why.REPLAY = , replaying its log
        why.ARRIVED = \s
        why.OWN_CHANGE = , since it is its own change
        why.ALREADY_SEEN = , since it has seen it before
        why.IGNORED_ORIGIN = , since it ignores that origin
        why.OLD_EPOCH = , since it carries an old epoch
        why.ROW_MISSING = , since the row is missing
        why.CAUSE_MISSING = , since something its writer knew has not come in
        why.FEED_STOPPED = , since the feed from {from} has stopped
        why.OPERATOR = , since an operator says so
        why.GRACE_OVER = , since its time of grace is over
        why.REPAIR = , to compare them
        """);
  }
}
