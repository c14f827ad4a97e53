package org.kawat.coder.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;

/** Says whom a name means that packs know: of several readings the one that suits the day and the article. */
final class ListedNames {
    private final String text;
    private final @Nullable LocalDate published;
    private final RecentlyNamed recent;
    private final Cast cast;

    ListedNames(String text, @Nullable LocalDate published, RecentlyNamed recent, Cast cast) {
        this.text = text;
        this.published = published;
        this.recent = recent;
        this.cast = cast;
    }

    /** Whom a bare name means; nobody for names that are no actor's. */
    List<Reference> find(Mention mention) {
        NameEntry entry = best(mention, null);
        if (entry == null || entry.code() == null || "MED".equals(entry.sector())) {
            return List.of(); // outlets report, they do not act
        }
        String code = entry.code();
        if (entry.isState() || entry.isPlace()) {
            boolean metonym = entry.kind() == NameEntry.Kind.CAPITAL || entry.kind() == NameEntry.Kind.SEAT;
            Entity state = cast.state(code, metonym ? Actor.KnownBy.METONYM : Actor.KnownBy.DICTIONARY);
            return List.of(new Reference(state, mention.span()));
        }
        String printed = mention.span().of(text);
        String sector = entry.kind() == NameEntry.Kind.BODY ? "IGO" : entry.sector();
        Entity entity = cast.get(
                "name",
                code,
                entry.name(),
                () -> new Entity(false, code, sector, printed, null, Actor.KnownBy.DICTIONARY));
        entity.named(printed);
        return List.of(new Reference(entity, mention.span()));
    }

    /** Whether the name is of a town or a region, and of nothing else. */
    static boolean isTown(Mention mention) {
        return !mention.names().isEmpty()
                && mention.names().stream()
                        .allMatch(e -> e.kind() == NameEntry.Kind.CITY || e.kind() == NameEntry.Kind.REGION);
    }

    /** Of several readings of a name, the one in office on the day, of those the head of state, and of those the first. */
    @Nullable
    NameEntry best(Mention mention, @Nullable String of) {
        NameEntry best = null;
        int bestScore = -1;
        for (NameEntry entry : mention.names()) {
            int score = (entry.weak() ? 0 : 1)
                    + (isProminent(entry) ? 2 : 0)
                    + (inOffice(entry) ? 4 : 0)
                    + (of != null && of.equals(entry.code()) ? 8 : 0)
                    + (entry.kind() == NameEntry.Kind.STATE ? 16 : 0)
                    + (recent.isNamedState(entry.code()) ? 32 : 0);
            if (score > bestScore) {
                best = entry;
                bestScore = score;
            }
        }
        return best;
    }

    /** ISO dates, months and years compare as text when cut to the shorter's length. */
    private boolean inOffice(NameEntry entry) {
        if (published == null) {
            return true;
        }
        String day = published.toString();
        String from = entry.from();
        String to = entry.to();
        return (from == null || compare(from, day) <= 0) && (to == null || compare(day, to) <= 0);
    }

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        return a.substring(0, length).compareTo(b.substring(0, length));
    }

    /** Whether a bare surname can only mean that person: a head of state or government, in office on the day. */
    boolean isProminent(NameEntry entry) {
        String role = entry.role() == null ? "" : entry.role();
        boolean head = role.equals("head-of-state") || role.equals("head-of-government") || role.equals("monarch");
        return head && inOffice(entry);
    }
}
