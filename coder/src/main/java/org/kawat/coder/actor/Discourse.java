package org.kawat.coder.actor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.Span;
import org.kawat.coder.pack.PredicateBook;

/**
 * Who is meant, over the whole of an article: surnames after full names, pronouns, "both countries", "the group". Sentences
 * are to be given in order. One article, one thread.
 */
public final class Discourse {
    private static final int REMEMBERED = 12;

    private final String text;
    private final @Nullable LocalDate published;
    private final @Nullable String home;
    private final PredicateBook classes;
    private final Gazetteer names;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Entity> byWord = new HashMap<>();
    private final Map<String, String> organs = new HashMap<>();
    private final Map<String, Entity> organEntities = new HashMap<>();
    private final Map<Span, List<Reference>> resolved = new HashMap<>();
    private final Deque<String> states = new ArrayDeque<>();
    private final List<Entity> persons = new ArrayList<>();
    private final Set<String> clauseCodes = new LinkedHashSet<>();
    private final Map<String, List<Reference>> owners = new HashMap<>();
    private final List<List<Reference>> sides = new ArrayList<>();
    private List<Reference> subject = List.of();
    private List<Reference> plural = List.of();
    private @Nullable Entity group;
    private @Nullable Entity body;
    private @Nullable String scene;
    private @Nullable Reference speaker;

    /**
     * @param home the state of the publisher, which its readers call "the government"
     * @param names for what states are called in the pack's language
     * @param classes for the nouns that refer back ("country", "group")
     */
    public Discourse(
            String text, @Nullable LocalDate published, @Nullable String home, PredicateBook classes, Gazetteer names) {
        this.text = text;
        this.published = published;
        this.home = home;
        this.classes = classes;
        this.names = names;
    }

    /** The state of the publisher; null where none is known. */
    public @Nullable String home() {
        return home;
    }

    /** To be called before each sentence. */
    public void nextSentence() {
        resolved.clear();
        clauseCodes.clear();
        scene = null;
    }

    /** The place that a sentence says it is about ("In X, the minister …"). */
    public void scene(@Nullable String code) {
        scene = code;
    }

    /** Who speaks in the words that are read next; null for the paper itself. */
    public void speaker(@Nullable Reference reference) {
        speaker = reference;
    }

    /** The subject of the main clause just read, to which the next pronoun refers. */
    public void subject(List<Reference> references) {
        if (!references.isEmpty()) {
            subject = List.copyOf(references);
            remember(references);
        }
    }

    /** Sides that were named together: what "both countries" and "they" mean next. */
    public void together(List<Reference> references) {
        remember(references);
        if (codes(references).size() > 1) {
            sides.add(List.copyOf(references));
            if (sides.size() > REMEMBERED) {
                sides.remove(0);
            }
        }
    }

    private void remember(List<Reference> references) {
        if (references.size() > 1) {
            plural = List.copyOf(references);
        }
    }

    private static List<String> codes(List<Reference> references) {
        return references.stream()
                .map(Reference::code)
                .filter(c -> c != null)
                .distinct()
                .toList();
    }

    /** All that were named, in the order of their first mention. */
    public List<Actor> actors() {
        return entities.values().stream()
                .distinct() // a person stands under each spelling of the name
                .filter(e -> e.code() != null)
                .map(Entity::toActor)
                .filter(a -> !a.mentions().isEmpty())
                .sorted((a, b) -> a.mentions().get(0).compareTo(b.mentions().get(0)))
                .toList();
    }

    /** Whom the phrase's head names; empty where it is no actor or nobody that can be told. */
    public List<Reference> own(NounPhrase.Part part, List<Reference> clauseSubject) {
        if (part.own() != null) {
            return resolve(part.own(), clauseSubject);
        }
        if (part.determined()) {
            return described(part);
        }
        return List.of();
    }

    /** Whom the phrase's modifiers name. */
    public List<Reference> inner(NounPhrase.Part part, List<Reference> clauseSubject) {
        List<Reference> found = new ArrayList<>();
        for (Mention mention : part.inner()) {
            found.addAll(resolve(mention, clauseSubject));
        }
        if (part.own() == null && !found.isEmpty()) {
            owners.put(part.head(), found);
        } else if (found.isEmpty() && part.own() == null && part.determined()) {
            // "that proposal": whose it was when it was named before
            return at(owners.getOrDefault(part.head(), List.of()), part.span());
        }
        return found;
    }

    /** "That country", "the group": the last of its kind, not one that the same sentence has just named. */
    private List<Reference> described(NounPhrase.Part part) {
        if (classes.isIn("state-noun", part.head())) {
            return country(part.span());
        }
        if (classes.isIn("group-noun", part.head()) && group != null) {
            return List.of(new Reference(group, part.span()));
        }
        if (classes.isIn("body-noun", part.head()) && body != null) {
            return List.of(new Reference(body, part.span()));
        }
        if (classes.isIn("place-noun", part.head()) && !states.isEmpty()) {
            return List.of(new Reference(state(states.getFirst()), part.span()));
        }
        return List.of();
    }

    /** The country that was named last, those of the clause in hand left out. */
    private List<Reference> country(Span span) {
        for (String code : states) {
            if (!clauseCodes.contains(code)) {
                return List.of(new Reference(state(code), span));
            }
        }
        return List.of();
    }

    /** Begins a clause: whom it names itself, no description in it refers back to. */
    public void nextClause(List<Reference> subjectOfClause) {
        clauseCodes.clear();
        clauseCodes.addAll(codes(subjectOfClause));
    }

    private Entity state(String code) {
        return state(code, Actor.KnownBy.DICTIONARY);
    }

    private Entity state(String code, Actor.KnownBy how) {
        return entities.computeIfAbsent("state:" + code, k -> Entity.state(code, names.stateName(code), how));
    }

    /** Who is meant by a mention; the same answer each time that it is asked. */
    public List<Reference> resolve(Mention mention, List<Reference> clauseSubject) {
        List<Reference> known = resolved.get(mention.span());
        if (known != null) {
            return known;
        }
        List<Reference> found = find(mention, clauseSubject);
        resolved.put(mention.span(), found);
        for (Reference reference : found) {
            see(reference, mention);
        }
        return found;
    }

    private void see(Reference reference, Mention mention) {
        Entity entity = reference.entity();
        entity.mentioned(reference.span());
        String code = entity.code();
        if (entity.isPerson()) {
            persons.remove(entity);
            persons.add(entity);
            if (persons.size() > REMEMBERED) {
                persons.remove(0);
            }
        }
        if (code == null) {
            return;
        }
        if (mention.kind() == Mention.Kind.PEOPLE) {
            plural = List.of(reference);
        }
        if (mention.kind() == Mention.Kind.NAME && "REB".equals(entity.sector())) {
            group = entity;
        }
        if ("IGO".equals(entity.sector())) {
            body = entity;
        } else {
            states.remove(code);
            states.addFirst(code);
            if (states.size() > REMEMBERED) {
                states.removeLast();
            }
        }
        clauseCodes.add(code);
    }

    private List<Reference> find(Mention mention, List<Reference> clauseSubject) {
        return switch (mention.kind()) {
            case NAME -> name(mention);
            case PERSON -> person(mention, clauseSubject);
            case OFFICE -> office(mention, clauseSubject);
            case ORGAN, PEOPLE, ORG, ASSET -> organ(mention, clauseSubject);
            case PRONOUN -> pronoun(mention);
            case POSSESSOR -> at(clauseSubject.isEmpty() ? subject : clauseSubject, mention.span());
            case GROUP -> group(mention, clauseSubject);
        };
    }

    private static List<Reference> at(List<Reference> references, Span span) {
        return references.stream().map(r -> new Reference(r.entity(), span)).toList();
    }

    private List<Reference> name(Mention mention) {
        NameEntry entry = best(mention.names(), mention);
        if (entry == null || entry.code() == null || "MED".equals(entry.sector())) {
            return List.of(); // outlets report, they do not act
        }
        String code = entry.code();
        if (entry.isState() || entry.isPlace()) {
            boolean metonym = entry.kind() == NameEntry.Kind.CAPITAL || entry.kind() == NameEntry.Kind.SEAT;
            Entity state = state(code, metonym ? Actor.KnownBy.METONYM : Actor.KnownBy.DICTIONARY);
            return List.of(new Reference(state, mention.span()));
        }
        Entity entity = entities.computeIfAbsent(
                "name:" + code + ":" + entry.name(),
                k -> new Entity(
                        false,
                        code,
                        entry.kind() == NameEntry.Kind.BODY ? "IGO" : entry.sector(),
                        printed(mention),
                        null,
                        Actor.KnownBy.DICTIONARY));
        entity.named(printed(mention));
        return List.of(new Reference(entity, mention.span()));
    }

    private String printed(Mention mention) {
        return mention.span().of(text);
    }

    /** Of several readings of a name, the one in office on the day, and of those the first. */
    private @Nullable NameEntry best(List<NameEntry> names, Mention mention) {
        NameEntry best = null;
        int bestScore = -1;
        String of = mention.of() == null ? null : code(mention.of());
        for (NameEntry entry : names) {
            int score = (inOffice(entry) ? 2 : 0)
                    + (of != null && of.equals(entry.code()) ? 4 : 0)
                    + (entry.weak() ? 0 : 1)
                    + (entry.code() != null && states.contains(entry.code()) ? 16 : 0)
                    + (entry.kind() == NameEntry.Kind.STATE ? 8 : 0);
            if (score > bestScore) {
                best = entry;
                bestScore = score;
            }
        }
        return best;
    }

    private @Nullable String code(Mention mention) {
        List<Reference> references = resolve(mention, List.of());
        return references.isEmpty() ? null : references.get(0).code();
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

    private List<Reference> person(Mention mention, List<Reference> clauseSubject) {
        Entity known = known(mention);
        if (known != null && aide(known, mention)) {
            return List.of(new Reference(holder(mention, known.code()), mention.span()));
        }
        if (known == null) {
            known = introduce(mention, clauseSubject);
        } else if (mention.of() != null) {
            known.learn(code(mention.of()), mention.sector(), mention.office(), Actor.KnownBy.TITLE);
        }
        known.named(nameIn(mention));
        return List.of(new Reference(known, mention.span()));
    }

    /** "Pengacara X", "juru bicara X", where X is known for another office: somebody else, who belongs to X. */
    private static boolean aide(Entity known, Mention mention) {
        return known.code() != null
                && known.role() != null
                && !mention.office().isEmpty()
                && mention.key().indexOf(' ') < 0
                && mention.of() == null
                && !mention.former()
                && !"GOV".equals(mention.sector())
                && !sharesWord(known.role(), mention.office());
    }

    private @Nullable Entity known(Mention mention) {
        Entity full = entities.get("person:" + mention.key());
        if (full != null) {
            return full;
        }
        boolean single = mention.key().indexOf(' ') < 0;
        Entity byName = byWord.get(mention.key());
        if (single && byName != null) {
            return byName;
        }
        // another spelling or a part of the name that packs know for the same person
        for (NameEntry entry : mention.names()) {
            Entity same = entities.get("person:" + entry.name().toLowerCase(java.util.Locale.ROOT));
            if (same != null) {
                return same;
            }
        }
        if (!single && mention.names().isEmpty()) {
            Entity found = null;
            for (String word : mention.key().split(" ")) {
                Entity candidate = byWord.get(word);
                if (candidate == null) {
                    return null;
                }
                found = found == null || found == candidate ? candidate : null;
            }
            return found;
        }
        return null;
    }

    private Entity introduce(Mention mention, List<Reference> clauseSubject) {
        NameEntry entry = best(mention.names(), mention);
        if (entry != null && entry.weak() && mention.office().isEmpty() && !prominent(entry)) {
            entry = null;
        }
        boolean home = false;
        String code = mention.of() == null ? null : first(resolve(mention.of(), clauseSubject));
        Actor.KnownBy how = mention.pronoun().equals(Mention.APPOSED) ? Actor.KnownBy.APPOSITION : Actor.KnownBy.TITLE;
        String sector = mention.sector();
        if (entry != null && (code == null || code.equals(entry.code()) || mention.former())) {
            code = code == null ? entry.code() : code;
            sector = entry.sector() == null ? sector : entry.sector();
            how = Actor.KnownBy.DICTIONARY;
        } else if (code == null && !mention.office().isEmpty() && ofState(mention.sector())) {
            code = context(clauseSubject);
            home = states.isEmpty();
        }
        Entity entity = new Entity(
                true, code, sector, nameIn(mention), mention.office().isEmpty() ? null : mention.office(), how);
        if (home) {
            entity.guessed();
        }
        entities.put("person:" + mention.key(), entity);
        if (entry != null) {
            entities.putIfAbsent("person:" + entry.name().toLowerCase(java.util.Locale.ROOT), entity);
            index(entry.name().toLowerCase(java.util.Locale.ROOT), entity);
        }
        index(mention.key(), entity);
        return entity;
    }

    /** Whether a bare surname can only mean that person: a head of state or government, in office on the day. */
    private boolean prominent(NameEntry entry) {
        String role = entry.role() == null ? "" : entry.role();
        boolean head = role.equals("head-of-state") || role.equals("head-of-government") || role.equals("monarch");
        return head && inOffice(entry);
    }

    private void index(String key, Entity entity) {
        for (String word : key.split(" ")) {
            if (word.length() > 1) {
                byWord.put(word, entity);
            }
        }
    }

    private static @Nullable String first(List<Reference> references) {
        return references.isEmpty() ? null : references.get(0).code();
    }

    /** The name alone, as printed, without the title before it. */
    private String nameIn(Mention mention) {
        String printed = printed(mention);
        int words = mention.key().split(" ").length;
        int at = printed.length();
        for (int i = 0; i < words && at > 0; i++) {
            at = printed.lastIndexOf(' ', at - 1);
        }
        return at < 0 ? printed : printed.substring(at + 1);
    }

    /** An organ, or its people ("the police arrested"), unless they are only some people. */
    private static boolean isOrgan(Mention mention) {
        boolean force =
                "COP".equals(mention.sector()) || "MIL".equals(mention.sector()) || "JUD".equals(mention.sector());
        return mention.kind() == Mention.Kind.ORGAN
                || (mention.kind() == Mention.Kind.PEOPLE
                        && force
                        && !mention.pronoun().equals(Mention.SOME));
    }

    /** Whether a title or an organ of that sector belongs to a state even where none is named. */
    private static boolean ofState(@Nullable String sector) {
        return sector != null
                && switch (sector) {
                    case "GOV", "MIL", "LEG", "JUD", "COP", "OPP" -> true;
                    default -> false;
                };
    }

    /** The state that the sentence, or the article up to here, is about. */
    private @Nullable String context(List<Reference> clauseSubject) {
        // citizens face their own government, a government another's
        List<String> not = codes(clauseSubject.stream()
                .filter(r -> !"CVL".equals(r.entity().sector()))
                .toList());
        if (scene != null && !not.contains(scene)) {
            return scene;
        }
        if (!subject.isEmpty() && not.isEmpty()) {
            Entity last = subject.get(0).entity();
            if (last.code() != null && !"IGO".equals(last.sector())) {
                return last.code();
            }
        }
        for (String code : states) {
            if (!not.contains(code)) {
                return code;
            }
        }
        return not.isEmpty() ? home : not.get(0); // an organ of the same state, where no other is about
    }

    private List<Reference> office(Mention mention, List<Reference> clauseSubject) {
        if (mention.of() != null && mention.of().kind() == Mention.Kind.GROUP) {
            return at(resolve(mention.of(), clauseSubject), mention.span());
        }
        if (mention.of() != null) {
            String code = first(resolve(mention.of(), clauseSubject));
            if (code != null) {
                return List.of(new Reference(holder(mention, code), mention.span()));
            }
        }
        for (int i = persons.size() - 1; i >= 0; i--) {
            Entity person = persons.get(i);
            boolean other = clauseSubject.stream().noneMatch(r -> r.entity() == person);
            if (other && person.role() != null && sharesWord(person.role(), mention.office())) {
                return List.of(new Reference(person, mention.span()));
            }
        }
        if (mention.determined() && !persons.isEmpty()) {
            return List.of(new Reference(persons.get(persons.size() - 1), mention.span()));
        }
        String code = ofState(mention.sector()) ? context(clauseSubject) : null;
        if (code == null) {
            return List.of();
        }
        Entity entity = holder(mention, code);
        if (states.isEmpty()) {
            entity.guessed();
        }
        return List.of(new Reference(entity, mention.span()));
    }

    private Entity holder(Mention mention, @Nullable String code) {
        boolean body = mention.of() != null
                && resolve(mention.of(), List.of()).stream()
                        .anyMatch(r -> "IGO".equals(r.entity().sector()));
        return entities.computeIfAbsent(
                "office:" + code + ":" + mention.office(),
                k -> new Entity(
                        false,
                        code,
                        body ? "IGO" : mention.sector(),
                        printed(mention),
                        mention.office(),
                        Actor.KnownBy.TITLE));
    }

    private static boolean sharesWord(String a, String b) {
        return (" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ");
    }

    private List<Reference> organ(Mention mention, List<Reference> clauseSubject) {
        if (mention.of() != null && mention.of().kind() == Mention.Kind.GROUP) {
            return at(resolve(mention.of(), clauseSubject), mention.span());
        }
        String head = mention.office();
        boolean other = mention.of() != null
                && mention.of().kind() == Mention.Kind.POSSESSOR
                && classes.isIn("counterpart", head.split(" ", 2)[0]);
        String code = mention.of() == null || other ? null : first(resolve(mention.of(), clauseSubject));
        if (other) {
            return List.of();
        }
        int blank = head.indexOf(' ');
        String first = blank < 0 ? head : head.substring(0, blank);
        if (code == null && classes.isIn("state-noun", first)) {
            return mention.determined() ? country(mention.span()) : List.of();
        }
        Entity before = organEntities.get(first);
        if (code == null && mention.determined() && before != null) {
            return List.of(new Reference(before, mention.span()));
        }
        if (code == null) {
            code = organs.get(first);
            if (code == null && mention.determined() && group != null && classes.isIn("group-noun", first)) {
                return List.of(new Reference(group, mention.span()));
            }
            if (code == null && mention.determined() && body != null && classes.isIn("body-noun", first)) {
                return List.of(new Reference(body, mention.span()));
            }
            boolean mission = classes.isIn("mission", first);
            if (code == null && !mission && isOrgan(mention) && ofState(mention.sector())) {
                code = context(clauseSubject);
            }
        }
        if (code == null) {
            return List.of();
        }
        organs.put(first, code);
        String finalCode = code;
        boolean igo = mention.of() != null
                && resolve(mention.of(), clauseSubject).stream()
                        .anyMatch(r -> "IGO".equals(r.entity().sector()));
        boolean home = mention.of() == null && states.isEmpty();
        Entity entity = entities.computeIfAbsent(
                "organ:" + code + ":" + head,
                k -> new Entity(
                        false,
                        finalCode,
                        igo ? "IGO" : mention.sector(),
                        printed(mention),
                        head,
                        Actor.KnownBy.DEMONYM));
        if (home) {
            entity.guessed();
        }
        if (mention.kind() == Mention.Kind.ORGAN) {
            organEntities.put(first, entity);
        }
        return List.of(new Reference(entity, mention.span()));
    }

    private List<Reference> pronoun(Mention mention) {
        return switch (mention.pronoun()) {
            case "s3" -> {
                Entity person = subject.stream()
                        .map(Reference::entity)
                        .filter(Entity::isPerson)
                        .findFirst()
                        .orElse(persons.isEmpty() ? null : persons.get(persons.size() - 1));
                yield person == null ? at(subject, mention.span()) : List.of(new Reference(person, mention.span()));
            }
            case "p3" -> at(plural.isEmpty() ? subject : plural, mention.span());
            case "p1" -> speaker == null ? List.of() : List.of(new Reference(speaker.entity(), mention.span()));
            default -> List.of();
        };
    }

    /** "Both countries", "the two leaders": the last sides that were named together, else the last two states. */
    private List<Reference> group(Mention mention, List<Reference> clauseSubject) {
        int size = mention.pronoun().isEmpty() ? 2 : Integer.parseInt(mention.pronoun());
        boolean leaders = mention.former();
        List<String> codes = often(size, leaders, codes(clauseSubject));
        if (codes.isEmpty() && leaders) {
            codes = lastPersons(size);
        }
        if (codes.isEmpty()) {
            codes = states.stream().limit(size).toList();
        }
        return codes.stream().map(c -> new Reference(state(c), mention.span())).toList();
    }

    /** Of the sides named together lately those named so most often; of equals the last. */
    private List<String> often(int size, boolean leaders, List<String> not) {
        Map<Set<String>, Integer> counts = new LinkedHashMap<>();
        List<String> best = List.of();
        int most = 0;
        for (List<Reference> named : sides) {
            List<String> codes = codes(named);
            boolean persons = named.stream().allMatch(r -> r.entity().isPerson());
            if (codes.size() == size && !codes.equals(not) && (!leaders || persons)) {
                int count = counts.merge(new TreeSet<>(codes), 1, Integer::sum);
                if (count >= most) {
                    most = count;
                    best = codes;
                }
            }
        }
        return best;
    }

    /** The states of the persons named last, as many as asked for; none if there are not so many. */
    private List<String> lastPersons(int size) {
        List<String> codes = new ArrayList<>();
        for (int i = persons.size() - 1; i >= 0 && codes.size() < size; i--) {
            String code = persons.get(i).code();
            if (code != null && !codes.contains(code)) {
                codes.add(0, code);
            }
        }
        return codes.size() == size ? codes : List.of();
    }
}
