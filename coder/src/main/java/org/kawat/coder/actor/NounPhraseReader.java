package org.kawat.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.Verbs;

/**
 * Reads head-first noun phrases: quantifiers, a head, what modifies it, a demonstrative. The head decides what the phrase
 * is, the states inside it whose it is; a preposition ends it.
 */
public final class NounPhraseReader {
    private final List<Item> items;

    public NounPhraseReader(List<Item> items) {
        this.items = items;
    }

    /** The noun phrase that begins at that item, without coordination; null if none does. */
    public @Nullable NounPhrase read(int from) {
        int to = end(from);
        if (to == from) {
            return null;
        }
        NounPhrase.Part part = part(from, to);
        return new NounPhrase(from, to, part.span(), List.of(part));
    }

    /** Whether an item can stand inside a noun phrase. */
    private static boolean inside(Item item) {
        return switch (item.kind()) {
            case NAME, CAPS, TITLE, NOUN, QUANTIFIER, GROUP, NUMBER, MEASURE, CLITIC, ALIAS, DET, OF -> true;
            default -> false;
        };
    }

    private int end(int from) {
        int at = from;
        boolean headed = false;
        while (at < items.size()) {
            Item item = items.get(at);
            if (item.is(Item.Kind.PRONOUN)) {
                // "usulan mereka": behind a noun, whose it is
                boolean whose = headed
                        && items.get(at - 1).is(Item.Kind.NOUN)
                        && !item.value().equals("that");
                return headed && !whose ? at : at + 1;
            }
            if (headed && item.is(Item.Kind.ADVERB) && describes(at)) {
                at++;
                continue;
            }
            if (headed
                    && at > from
                    && items.get(at - 1).is(Item.Kind.NAME)
                    && gives(item)
                    && firstHead(from) == at - 1) {
                return at; // "memberi Ukraina senjata": two objects side by side
            }
            if (headed && item.is(Item.Kind.RELATIVE)) {
                int past = adjective(at);
                if (past == at) {
                    break;
                }
                at = past;
                continue;
            }
            if (headed && attribute(item, from)) {
                at++;
                continue;
            }
            if (!inside(item)) {
                int past = officeFor(from, at);
                if (past > at) {
                    at = past;
                    continue;
                }
                break;
            }
            if (item.is(Item.Kind.DET)) {
                // a demonstrative closes its phrase
                return headed ? at + 1 : at;
            }
            boolean opens = item.is(Item.Kind.QUANTIFIER) || item.is(Item.Kind.GROUP) || item.is(Item.Kind.NUMBER);
            if (headed && item.is(Item.Kind.QUANTIFIER)) {
                if (item.value().equals("measure")
                        && at + 1 < items.size()
                        && items.get(at + 1).is(Item.Kind.MEASURE)) {
                    at += 2; // "bantuan sebesar 5 juta euro"
                    continue;
                }
                break;
            }
            headed |= !opens && !item.is(Item.Kind.ALIAS);
            at++;
        }
        // a bare number or quantifier is a phrase too ("143 of 193"), but never an actor
        return at;
    }

    /** An adverb that is an adjective here: "klaim sepihak China", "pihak lain itu". */
    private boolean describes(int at) {
        if (at + 1 >= items.size()) {
            return false;
        }
        Item.Kind next = items.get(at + 1).kind();
        boolean noun = items.get(at - 1).is(Item.Kind.NOUN);
        return next == Item.Kind.DET || (noun && (next == Item.Kind.NAME || next == Item.Kind.TITLE));
    }

    private static boolean gives(Item item) {
        return item.is(Item.Kind.NOUN)
                && !item.capital()
                && (item.noun() != null || !item.uses().isEmpty());
    }

    private int firstHead(int from) {
        int at = from;
        while (at < items.size() && lead(items.get(at))) {
            at++;
        }
        return at;
    }

    /** "rudal berbahan bakar padat": a plain verb of having, behind the clause's own verb, only describes. */
    private boolean attribute(Item item, int from) {
        boolean plain = item.is(Item.Kind.VERB)
                && item.voice() == Predicate.Voice.VERB
                && item.uses().isEmpty()
                && item.ops().isEmpty();
        if (!plain) {
            return false;
        }
        for (int i = from - 1; i >= 0; i--) {
            switch (items.get(i).kind()) {
                case VERB -> {
                    return !items.get(i).hasOp(Verbs.Op.SAY) && !items.get(i).hasOp(Verbs.Op.CLAIM);
                }
                case SUB, THAT, RELATIVE, BUT, SEMICOLON -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "yang lebih besar", "yang sah": a relative word with nothing but an adjective behind it stays in the phrase. */
    private int adjective(int at) {
        int i = at + 1;
        boolean degree = false;
        while (i < items.size() && items.get(i).is(Item.Kind.ADVERB)) {
            degree = true;
            i++;
        }
        boolean word = i < items.size()
                && items.get(i).is(Item.Kind.NOUN)
                && !items.get(i).capital()
                && items.get(i).noun() == null
                && items.get(i).uses().isEmpty();
        if (!word) {
            return at;
        }
        boolean ends = i + 1 >= items.size()
                || switch (items.get(i + 1).kind()) {
                    case COMMA, PREP, AND, BUT, SUB, DET, DATE, SEMICOLON, DASH, THAT -> true;
                    case VERB, NOT, ASPECT, MODAL -> degree;
                    default -> false;
                };
        return ends ? i + 1 : at;
    }

    /** An office for a region, "envoy for X NAME": the preposition stays inside the phrase where a name follows. */
    private int officeFor(int from, int at) {
        Item item = items.get(at);
        boolean office = false;
        for (int i = from; i < at; i++) {
            office |= items.get(i).is(Item.Kind.TITLE);
        }
        boolean prep = item.is(Item.Kind.PREP)
                && (item.value().equals("for")
                        || item.value().equals("at")
                        || item.value().equals("about"));
        if (!office || !prep) {
            return at;
        }
        int i = at + 1;
        while (i < items.size()
                && (items.get(i).is(Item.Kind.NAME) || items.get(i).is(Item.Kind.NOUN))
                && !personName(i)) {
            i++;
        }
        boolean named = i > at + 1 && i < items.size() && i - at <= 5 && personName(i);
        return named ? i : at;
    }

    private boolean personName(int i) {
        Item item = items.get(i);
        return item.is(Item.Kind.CAPS)
                || item.is(Item.Kind.NAME) && item.names().stream().allMatch(e -> e.kind() == NameEntry.Kind.PERSON);
    }

    private NounPhrase.Part part(int from, int to) {
        int at = from;
        Item group = null;
        while (at < to && lead(items.get(at))) {
            group = items.get(at).is(Item.Kind.GROUP) ? items.get(at) : group;
            at++;
        }
        Span span = span(from, to);
        boolean determined = items.get(to - 1).is(Item.Kind.DET);
        if (at >= to) {
            return new NounPhrase.Part(
                    span,
                    items.get(to - 1).norm(),
                    items.get(to - 1).span(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    words(from, to),
                    determined);
        }
        Item head = items.get(at);
        List<Mention> inner = new ArrayList<>();
        Mention own = null;
        if (group != null) {
            own = new Mention(
                    Mention.Kind.GROUP,
                    span,
                    "",
                    List.of(),
                    null,
                    sector(head),
                    head.norm(),
                    group.value(),
                    determined,
                    head.is(Item.Kind.TITLE));
            scan(at + 1, to, inner);
        } else if (isActor(head)) {
            int[] next = {at};
            own = mention(next, to);
            scan(next[0], to, inner);
        } else {
            scan(at + 1, to, inner);
        }
        boolean organ = own != null && (own.kind() == Mention.Kind.ORGAN || own.kind() == Mention.Kind.PEOPLE);
        if (own != null && organ && at > from && indefinite(from, at)) {
            // "75 negara", "sejumlah polisi": some, not the one that the article is about
            own = own.asSome();
        }
        if (own != null && determined) {
            own = own.asDetermined();
        }
        if (own == null && determined && !inner.isEmpty()) {
            inner.set(inner.size() - 1, inner.get(inner.size() - 1).asDetermined());
        }
        return new NounPhrase.Part(
                span,
                head.norm(),
                head.span(),
                head.noun() == null ? null : head.noun().nounClass(),
                own,
                inner,
                head.uses(),
                words(from, to),
                determined);
    }

    private boolean indefinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i).is(Item.Kind.NUMBER) || items.get(i).is(Item.Kind.QUANTIFIER)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lead(Item item) {
        return switch (item.kind()) {
            case QUANTIFIER, GROUP, NUMBER, MEASURE, ADVERB -> true;
            default -> false;
        };
    }

    private static @Nullable String sector(Item head) {
        return head.noun() != null
                ? head.noun().sector()
                : head.title() != null ? head.title().sector() : null;
    }

    private static boolean isActor(Item item) {
        return switch (item.kind()) {
            case NAME, CAPS, TITLE, PRONOUN -> true;
            case NOUN -> actorNoun(item);
            default -> false;
        };
    }

    private static boolean actorNoun(Item item) {
        if (item.noun() == null) {
            return false;
        }
        return switch (item.noun().nounClass()) {
            case ORGAN, PEOPLE, ORG, ASSET -> true;
            case PLACE, DEED, DOCUMENT, MATTER, MEASURE -> false;
        };
    }

    /** "both countries", at that item. */
    private Mention groupOf(int at) {
        Item noun = items.get(at + 1);
        return new Mention(
                Mention.Kind.GROUP,
                items.get(at).span().cover(noun.span()),
                "",
                List.of(),
                null,
                sector(noun),
                noun.norm(),
                items.get(at).value(),
                false,
                noun.is(Item.Kind.TITLE));
    }

    /** Gathers the actors that are named in a stretch of modifiers. */
    private void scan(int from, int to, List<Mention> found) {
        int[] at = {from};
        while (at[0] < to) {
            Item item = items.get(at[0]);
            if (item.is(Item.Kind.GROUP) && at[0] + 1 < to) {
                found.add(groupOf(at[0]));
                at[0] += 2;
            } else if (isActor(item)) {
                found.add(mention(at, to));
            } else {
                if (item.is(Item.Kind.CLITIC)) {
                    found.add(new Mention(
                            Mention.Kind.POSSESSOR, item.span(), "", List.of(), null, null, "", "s3", false, false));
                }
                at[0]++;
            }
        }
    }

    /** The actor whose words begin at {@code at[0]}; moves {@code at[0]} past them. */
    private Mention mention(int[] at, int to) {
        Item head = items.get(at[0]);
        return switch (head.kind()) {
            case PRONOUN -> {
                at[0]++;
                yield new Mention(
                        Mention.Kind.PRONOUN, head.span(), "", List.of(), null, null, "", head.value(), false, false);
            }
            case TITLE -> office(at, to);
            case NOUN -> organ(at, to);
            default -> name(at, to);
        };
    }

    private Mention name(int[] at, int to) {
        int from = at[0]++;
        Item item = items.get(from);
        boolean person =
                item.is(Item.Kind.CAPS) || item.names().stream().allMatch(e -> e.kind() == NameEntry.Kind.PERSON);
        alias(at, to);
        if (!person && at[0] < to && organWithState(item) && stateItem(items.get(at[0]))) {
            Item state = items.get(at[0]++); // "Garda Revolusi Iran": the state says again whose organ it is
            alias(at, to);
            if (item.names().stream().noneMatch(n -> sameCode(n, state))) {
                // "Kemlu Islandia": a name that many states use for their own
                Mention of = new Mention(
                        Mention.Kind.NAME, state.span(), state.norm(), state.names(), null, null, "", "", false, false);
                return new Mention(
                        Mention.Kind.ORGAN,
                        trimmed(from, at[0]),
                        "",
                        List.of(),
                        of,
                        item.names().get(0).sector(),
                        item.norm(),
                        "",
                        false,
                        false);
            }
        }
        return new Mention(
                person ? Mention.Kind.PERSON : Mention.Kind.NAME,
                trimmed(from, at[0]),
                item.norm(),
                item.names(),
                null,
                null,
                "",
                "",
                false,
                false);
    }

    private static boolean sameCode(NameEntry entry, Item state) {
        return state.names().stream().anyMatch(n -> n.code() != null && n.code().equals(entry.code()));
    }

    private static boolean organWithState(Item item) {
        return item.names().stream()
                .anyMatch(e -> e.kind() == NameEntry.Kind.ORGAN
                        || e.kind() == NameEntry.Kind.GROUP
                        || e.kind() == NameEntry.Kind.REGION
                        || e.kind() == NameEntry.Kind.CITY);
    }

    private static boolean stateItem(Item item) {
        return item.is(Item.Kind.NAME) && item.names().stream().anyMatch(e -> e.kind() == NameEntry.Kind.STATE);
    }

    private void alias(int[] at, int to) {
        while (at[0] < to && items.get(at[0]).is(Item.Kind.ALIAS)) {
            at[0]++;
        }
    }

    /** A title, what it is the title of, and the name behind it. */
    private Mention office(int[] at, int to) {
        int from = at[0];
        StringBuilder office = new StringBuilder();
        String sector = null;
        boolean former = false;
        boolean outOfState = false;
        while (at[0] < to && items.get(at[0]).is(Item.Kind.TITLE)) {
            Item item = items.get(at[0]++);
            boolean prefix = item.value().equals("prefix");
            former |= prefix;
            // players and stars are of a country, and never act for it
            outOfState |= item.value().equals("sport") || item.value().equals("celebrity");
            office.append(office.isEmpty() ? "" : " ").append(item.norm());
            sector = sector == null && item.title() != null ? item.title().sector() : sector;
        }
        Mention of = null;
        Item named = null;
        int end = at[0];
        while (at[0] < to && named == null) {
            Item item = items.get(at[0]);
            if (item.is(Item.Kind.DET) || item.is(Item.Kind.QUANTIFIER)) {
                break;
            }
            if (personName(at[0]) && at[0] + 1 < to && personName(at[0] + 1) && of == null) {
                of = name(new int[] {at[0]}, to); // "penasihat Putin Yuri Ushakov"
            } else if (personName(at[0]) && !titleFollows(at[0], to)) {
                named = item;
            } else if (item.is(Item.Kind.TITLE) && of != null) {
                // a second title after the state ("Presiden Rusia Panglima X") belongs to the same person
                sector = sector == null && item.title() != null ? item.title().sector() : sector;
            } else if (of == null && item.is(Item.Kind.GROUP) && at[0] + 1 < to) {
                of = groupOf(at[0]);
                at[0]++;
            } else if (item.is(Item.Kind.PREP)) {
                while (at[0] + 1 < to && !personName(at[0] + 1)) {
                    at[0]++; // what the office is for is not whose it is
                }
            } else if (of == null && item.is(Item.Kind.NAME)) {
                of = name(new int[] {at[0]}, to);
            } else if (item.noun() != null && actorNoun(item) && of == null) {
                int[] next = {at[0]};
                of = organ(next, to);
                at[0] = next[0] - 1;
            } else if (item.is(Item.Kind.CLITIC)) {
                of = of != null
                        ? of
                        : new Mention(
                                Mention.Kind.POSSESSOR, item.span(), "", List.of(), null, null, "", "s3", false, false);
            }
            at[0]++;
            end = at[0];
        }
        alias(at, to);
        at[0] = Math.max(at[0], end);
        if (outOfState) {
            return new Mention(
                    Mention.Kind.PERSON,
                    trimmed(from, at[0]),
                    named == null ? office.toString() : named.norm(),
                    List.of(),
                    null,
                    null,
                    "",
                    "",
                    false,
                    false);
        }
        return new Mention(
                named == null ? Mention.Kind.OFFICE : Mention.Kind.PERSON,
                trimmed(from, at[0]),
                named == null ? "" : named.norm(),
                named == null ? List.of() : named.names(),
                of,
                sector,
                office.toString(),
                "",
                false,
                former);
    }

    /** Whether a further title stands behind a capitalised word: the word names a body, not who holds the office. */
    private boolean titleFollows(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (personName(i) || items.get(i).is(Item.Kind.NAME)) {
                return false;
            }
            if (items.get(i).is(Item.Kind.TITLE)) {
                return true;
            }
        }
        return false;
    }

    /** An organ, people, firm or weapon, and whose it is. */
    private Mention organ(int[] at, int to) {
        int from = at[0];
        Item head = items.get(at[0]++);
        Mention of = null;
        int last = at[0];
        while (at[0] < to) {
            Item item = items.get(at[0]);
            if (item.is(Item.Kind.DET)) {
                break;
            }
            if (item.is(Item.Kind.TITLE)) {
                break;
            }
            if (of == null && item.is(Item.Kind.GROUP) && at[0] + 1 < to) {
                of = groupOf(at[0]);
                at[0] += 2;
                last = at[0];
                continue;
            }
            if (of == null && item.is(Item.Kind.NAME)) {
                of = name(at, to);
                last = at[0];
                continue;
            }
            if (of == null && item.is(Item.Kind.NOUN) && actorNoun(item) && nestedHasName(at[0], to)) {
                of = organ(at, to);
                last = at[0];
                continue;
            }
            boolean name = item.is(Item.Kind.NAME) || item.is(Item.Kind.CAPS);
            if (name
                    && (of != null
                            || (item.is(Item.Kind.CAPS)
                                    && at[0] > from + 1
                                    && !items.get(from).capital()))) {
                break;
            }
            if (item.is(Item.Kind.CLITIC)) {
                of = of != null
                        ? of
                        : new Mention(
                                Mention.Kind.POSSESSOR, item.span(), "", List.of(), null, null, "", "s3", false, false);
            }
            at[0]++;
            last = item.is(Item.Kind.NUMBER) || item.is(Item.Kind.MEASURE) ? last : at[0];
        }
        Nouns.Noun noun = head.noun();
        boolean holder = noun != null
                && (noun.nounClass() == Nouns.NounClass.PEOPLE
                        || (noun.nounClass() == Nouns.NounClass.ORGAN && of != null && !head.capital()));
        if (noun != null && holder && at[0] < to && personName(at[0])) {
            Item named = items.get(at[0]++);
            return new Mention(
                    Mention.Kind.PERSON,
                    trimmed(from, at[0]),
                    named.norm(),
                    named.names(),
                    of,
                    noun.sector(),
                    words(from, last),
                    "",
                    false,
                    false);
        }
        Mention.Kind kind = head.noun() == null
                ? Mention.Kind.ORG
                : switch (head.noun().nounClass()) {
                    case ORGAN -> Mention.Kind.ORGAN;
                    case PEOPLE -> Mention.Kind.PEOPLE;
                    case ASSET -> Mention.Kind.ASSET;
                    default -> Mention.Kind.ORG;
                };
        return new Mention(
                kind,
                trimmed(from, last),
                "",
                List.of(),
                of,
                head.noun() == null ? null : head.noun().sector(),
                words(from, last),
                "",
                false,
                false);
    }

    private boolean nestedHasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i).is(Item.Kind.NAME)) {
                return true;
            }
        }
        return false;
    }

    /** The span of those items, without a trailing bracket. */
    private Span trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && items.get(end - 1).is(Item.Kind.ALIAS)) {
            end--;
        }
        return span(from, end);
    }

    private Span span(int from, int to) {
        return new Span(items.get(from).span().begin(), items.get(to - 1).span().end());
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(items.get(i).norm());
        }
        return words.toString();
    }
}
