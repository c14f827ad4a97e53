package org.kawat.coder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Figure;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Affixes;
import org.kawat.coder.pack.PhraseTrie;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.pack.Words;
import org.kawat.coder.pack.Words.Word;
import org.kawat.coder.pack.Words.WordClass;
import org.kawat.coder.quantity.Quantity;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.Token;
import org.kawat.coder.time.DateMention;

/**
 * Folds the tokens of a stretch of a sentence into {@link Item}s: names by the longest match of the gazetteer, dates and
 * measures as found before, words by closed lists first, then by the forms of verbs, then by their shape.
 */
public final class Tagger {
    /** The least number of words that make a quotation an item of its own and not a word in scare quotes. */
    private static final int QUOTE_WORDS = 4;

    private static final int LONGEST_BRACKET = 14;

    private final Words words;
    private final Verbs verbs;
    private final PredicateBook predicates;
    private final Nouns nouns;
    private final Gazetteer gazetteer;
    private final Affixes affixes;

    public Tagger(
            Words words, Verbs verbs, PredicateBook predicates, Nouns nouns, Gazetteer gazetteer, Affixes affixes) {
        this.words = words;
        this.verbs = verbs;
        this.predicates = predicates;
        this.nouns = nouns;
        this.gazetteer = gazetteer;
        this.affixes = affixes;
    }

    /**
     * The items of a stretch of the sentence's tokens.
     *
     * @param from first token
     * @param to after the last token
     * @param dates the article's dates that lie in the sentence
     * @param figures the article's figures that lie in the sentence
     * @param headline whether words are capitalised as in a headline, and verbs may lack their affixes
     */
    public List<Item> tag(
            Sentence sentence, int from, int to, List<DateMention> dates, List<Quantity> figures, boolean headline) {
        Pass pass = new Pass(sentence, from, to, headline);
        for (DateMention date : dates) {
            pass.folded.put(date.span().begin(), new Fold(date.span(), Item.Kind.DATE));
        }
        for (Quantity figure : figures) {
            Figure.Kind kind = figure.figure().kind();
            if (kind != Figure.Kind.COUNT && kind != Figure.Kind.MASS) {
                pass.folded.putIfAbsent(
                        figure.figure().span().begin(), new Fold(figure.figure().span(), Item.Kind.MEASURE));
            }
        }
        pass.run();
        return Resolution.of(pass.items, words).resolve();
    }

    private record Fold(Span span, Item.Kind kind) {}

    /** One walk over the tokens. */
    private final class Pass {
        private final Sentence sentence;
        private final List<Token> tokens;
        private final int from;
        private final int to;
        private final boolean headline;
        private final Map<Integer, Fold> folded = new HashMap<>();
        private final List<Item> items = new ArrayList<>();

        Pass(Sentence sentence, int from, int to, boolean headline) {
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.from = from;
            this.to = to;
            this.headline = headline;
        }

        void run() {
            int i = from;
            while (i < to) {
                i = step(i);
            }
        }

        private int step(int i) {
            Token token = tokens.get(i);
            Fold fold = folded.get(token.span().begin());
            if (fold != null) {
                int end = i;
                while (end < to && tokens.get(end).span().begin() < fold.span.end()) {
                    end++;
                }
                return add(fold.kind, i, end);
            }
            return switch (token.kind()) {
                case OPEN_QUOTE -> quote(i);
                case CLOSE_QUOTE, END, SYMBOL, CLOSE_BRACKET ->
                    token.kind() == Token.Kind.SYMBOL ? add(Item.Kind.OTHER, i, i + 1) : i + 1;
                case OPEN_BRACKET -> bracket(i);
                case COMMA -> add(Item.Kind.COMMA, i, i + 1);
                case COLON -> add(Item.Kind.COLON, i, i + 1);
                case SEMICOLON -> add(Item.Kind.SEMICOLON, i, i + 1);
                case DASH -> add(Item.Kind.DASH, i, i + 1);
                case NUMBER -> add(Item.Kind.NUMBER, i, i + 1);
                case CLITIC -> add(Item.Kind.CLITIC, i, i + 1);
                case WORD -> word(i);
            };
        }

        private int quote(int i) {
            for (Sentence.Quotation quotation : sentence.quotations()) {
                if (quotation.from() == i + 1 && quotation.to() <= to) {
                    int count = 0;
                    for (int t = quotation.from(); t < quotation.to(); t++) {
                        count += tokens.get(t).isWord() ? 1 : 0;
                    }
                    if (count >= QUOTE_WORDS && quotation.to() > quotation.from()) {
                        return add(Item.Kind.QUOTE, quotation.from(), quotation.to());
                    }
                }
            }
            return i + 1;
        }

        /** A bracket holds an abbreviation, an age, a remark: folded away, unless a date stands in it. */
        private int bracket(int i) {
            int end = i + 1;
            while (end < to && end - i <= LONGEST_BRACKET && tokens.get(end).kind() != Token.Kind.CLOSE_BRACKET) {
                if (folded.containsKey(tokens.get(end).span().begin())) {
                    return i + 1;
                }
                end++;
            }
            if (end >= to || tokens.get(end).kind() != Token.Kind.CLOSE_BRACKET || end == i + 1) {
                return i + 1;
            }
            add(Item.Kind.ALIAS, i + 1, end);
            return end + 1;
        }

        private boolean initial(int i) {
            return headline || i == from || tokens.get(i - 1).kind() == Token.Kind.OPEN_QUOTE;
        }

        private int word(int i) {
            Token token = tokens.get(i);
            if (portfolio(i)) {
                return addNoun(i, i + 1, null);
            }
            if (token.capital()) {
                PhraseTrie.Match<NameEntry> name = gazetteer.names().longest(this::norm, i, to);
                if (name != null && !shadowed(i, name) && !isWord(i, name)) {
                    return addName(i, name);
                }
                if (!initial(i)) {
                    int end = titleOrNoun(i);
                    return end > i ? end : add(Item.Kind.CAPS, i, capsEnd(i));
                }
                if (nextIsCapital(i) && lexicon(i) == null) {
                    return add(Item.Kind.CAPS, i, capsEnd(i));
                }
            }
            return lower(i);
        }

        /** Whether the word is part of the title before it: "Menteri Koordinator Bidang Perekonomian". */
        private boolean portfolio(int i) {
            PhraseTrie.Match<Nouns.Noun> known = nouns.nouns().longest(this::norm, i, to);
            if (strongName(i) > 0 || (known != null && known.length() > 1)) {
                return false;
            }
            for (int k = items.size() - 1; k >= 0 && items.get(k).to() > i - LONGEST_BRACKET; k--) {
                Item item = items.get(k);
                if (item.title() != null) {
                    return item.title().of().contains(tokens.get(i).norm());
                }
                if (!item.is(Item.Kind.NOUN) && !item.is(Item.Kind.AND)) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a surname at a sentence's begin is rather the common word of the same letters. */
        private boolean isWord(int i, PhraseTrie.Match<NameEntry> name) {
            return initial(i)
                    && name.length() == 1
                    && name.values().stream().allMatch(e -> e.kind() == NameEntry.Kind.PERSON)
                    && lexicon(i) != null;
        }

        /** A bare surname beside other unknown capitalised words is part of a longer, unknown name. */
        private boolean shadowed(int i, PhraseTrie.Match<NameEntry> name) {
            boolean weak = name.values().stream().allMatch(NameEntry::weak);
            boolean person =
                    name.length() == 1 && name.values().stream().allMatch(e -> e.kind() == NameEntry.Kind.PERSON);
            if (!weak && !person) {
                return false;
            }
            int end = i + name.length();
            boolean after = end < to && isCaps(end) && gazetteer.names().longest(this::norm, end, to) == null;
            boolean before = !items.isEmpty()
                    && items.get(items.size() - 1).is(Item.Kind.CAPS)
                    && items.get(items.size() - 1).to() == i;
            return after || before;
        }

        private int addName(int i, PhraseTrie.Match<NameEntry> name) {
            int end = i + name.length();
            items.add(new Item(
                    Item.Kind.NAME,
                    i,
                    end,
                    span(i, end),
                    phrase(i, end),
                    "",
                    true,
                    List.copyOf(name.values()),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null));
            return end;
        }

        private boolean isCaps(int i) {
            Token token = tokens.get(i);
            return token.kind() == Token.Kind.WORD
                    && token.capital()
                    && !headline
                    && !portfolio(i)
                    && !"noun".equals(affixes.shape(token.norm()))
                    && nouns.titles().longest(this::norm, i, to) == null
                    && nouns.nouns().longest(this::norm, i, to) == null;
        }

        private boolean nextIsCapital(int i) {
            return i + 1 < to && isCaps(i + 1);
        }

        /** The end of a run of capitalised words that no list knows, with the particles of names inside it. */
        private int capsEnd(int i) {
            int end = i + 1;
            while (end < to) {
                boolean particle = end + 1 < to
                        && isParticle(end)
                        && tokens.get(end + 1).capital()
                        && tokens.get(end + 1).kind() == Token.Kind.WORD;
                if (particle) {
                    end += 2;
                } else if (isCaps(end) && strongName(end) == 0) {
                    end++;
                } else {
                    break;
                }
            }
            return end;
        }

        private boolean isParticle(int i) {
            return words.trie().get(tokens.get(i).norm()).stream().anyMatch(w -> w.wordClass() == WordClass.PARTICLE);
        }

        /** The length of a name that is more than a bare surname. */
        private int strongName(int i) {
            PhraseTrie.Match<NameEntry> name = gazetteer.names().longest(this::norm, i, to);
            return name == null || name.values().stream().allMatch(NameEntry::weak) ? 0 : name.length();
        }

        private int titleOrNoun(int i) {
            PhraseTrie.Match<Nouns.Title> title = nouns.titles().longest(this::norm, i, to);
            PhraseTrie.Match<Nouns.Noun> noun = nouns.nouns().longest(this::norm, i, to);
            PhraseTrie.Match<PredicateBook.Use> event = predicates.forms().longest(this::norm, i, to);
            if (title != null && (noun == null || title.length() >= noun.length())) {
                return addTitle(i, title);
            }
            if (noun != null) {
                return addNoun(i, i + noun.length(), noun.values().get(0));
            }
            if (event != null && event.values().stream().anyMatch(u -> u.voice() == Predicate.Voice.NOUN)) {
                return addNoun(i, i + event.length(), null);
            }
            String shape = affixes.shape(tokens.get(i).norm());
            return shape != null && shape.equals("noun") ? addNoun(i, i + 1, null) : i;
        }

        private int addTitle(int i, PhraseTrie.Match<Nouns.Title> title) {
            int end = i + title.length();
            items.add(new Item(
                    Item.Kind.TITLE,
                    i,
                    end,
                    span(i, end),
                    phrase(i, end),
                    title.values().get(0).role(),
                    tokens.get(i).capital(),
                    List.of(),
                    null,
                    title.values().get(0),
                    List.of(),
                    List.of(),
                    null));
            return end;
        }

        private int addNoun(int i, int end, Nouns.@Nullable Noun noun) {
            PhraseTrie.Match<PredicateBook.Use> event = predicates.forms().longest(this::norm, i, to);
            List<PredicateBook.Use> uses = new ArrayList<>();
            int last = end;
            if (event != null) {
                event.values().stream()
                        .filter(u -> u.voice() == Predicate.Voice.NOUN)
                        .forEach(uses::add);
                last = uses.isEmpty() ? end : Math.max(end, i + event.length());
            }
            items.add(new Item(
                    Item.Kind.NOUN,
                    i,
                    last,
                    span(i, last),
                    phrase(i, last),
                    "",
                    tokens.get(i).capital(),
                    List.of(),
                    noun,
                    null,
                    List.copyOf(uses),
                    List.of(),
                    null));
            return last;
        }

        /** The longest entry of any list that begins here, lower case words that is; null if none does. */
        private @Nullable Lexical lexicon(int i) {
            Lexical best = null;
            PhraseTrie.Match<Word> word = words.trie().longest(this::norm, i, to);
            if (word != null && word.values().stream().anyMatch(w -> w.wordClass() != WordClass.PARTICLE)) {
                best = new Lexical(Lexical.From.WORDS, word.length());
            }
            best = longer(best, Lexical.From.PREDICATE, predicateLength(i));
            best = longer(best, Lexical.From.OPERATOR, operatorLength(i));
            PhraseTrie.Match<Nouns.Title> title = nouns.titles().longest(this::norm, i, to);
            int noun = length(nouns.nouns().longest(this::norm, i, to));
            boolean people = title != null && title.values().get(0).role().equals("civilian") && noun >= title.length();
            best = longer(best, Lexical.From.TITLE, people ? 0 : length(title));
            return longer(best, Lexical.From.NOUN, noun);
        }

        private int predicateLength(int i) {
            PhraseTrie.Match<PredicateBook.Use> match = predicates.forms().longest(this::norm, i, to);
            return match == null
                            || (!headline && match.values().stream().allMatch(u -> u.voice() == Predicate.Voice.ROOT))
                    ? 0
                    : match.length();
        }

        private int operatorLength(int i) {
            PhraseTrie.Match<Verbs.Use> match = verbs.trie().longest(this::norm, i, to);
            boolean bare = match != null
                    && !headline
                    && match.values().stream().allMatch(u -> u.voice() == Predicate.Voice.ROOT);
            return match == null || bare ? 0 : match.length();
        }

        private int length(PhraseTrie.@Nullable Match<?> match) {
            return match == null ? 0 : match.length();
        }

        private @Nullable Lexical longer(@Nullable Lexical best, Lexical.From from, int length) {
            return length > (best == null ? 0 : best.length) ? new Lexical(from, length) : best;
        }

        private int lower(int i) {
            Lexical found = lexicon(i);
            if (found == null) {
                return unknown(i);
            }
            int end = i + found.length;
            switch (found.from) {
                case TITLE -> {
                    PhraseTrie.Match<Nouns.Title> title = nouns.titles().longest(this::norm, i, to);
                    return title == null ? unknown(i) : addTitle(i, title);
                }
                case NOUN -> {
                    PhraseTrie.Match<Nouns.Noun> noun = nouns.nouns().longest(this::norm, i, to);
                    return addNoun(i, end, noun == null ? null : noun.values().get(0));
                }
                case WORDS -> {
                    return closed(i, end);
                }
                case PREDICATE, OPERATOR -> {
                    return verb(i, end);
                }
            }
            return unknown(i);
        }

        private int closed(int i, int end) {
            List<Word> found = words.trie().get(phrase(i, end));
            Word word = found.stream()
                    .filter(w -> w.wordClass() != WordClass.PARTICLE && w.wordClass() != WordClass.NOT_VERB)
                    .findFirst()
                    .orElse(null);
            if (word == null) {
                return afterNotVerb(i, end);
            }
            if (word.wordClass() == WordClass.VERB) {
                return verb(i, end);
            }
            Item.Kind kind = Item.Kind.valueOf(word.wordClass().name());
            items.add(new Item(
                    kind,
                    i,
                    end,
                    span(i, end),
                    phrase(i, end),
                    word.value(),
                    tokens.get(i).capital(),
                    List.of(),
                    null,
                    null,
                    uses(i, end),
                    ops(i, end),
                    null));
            return end;
        }

        private int afterNotVerb(int i, int end) {
            int noun = titleOrNoun(i);
            return noun > i ? noun : add(Item.Kind.NOUN, i, end);
        }

        private List<PredicateBook.Use> uses(int i, int end) {
            List<PredicateBook.Use> found = new ArrayList<>();
            for (PredicateBook.Use use : predicates.forms().get(phrase(i, end))) {
                if (use.voice() != Predicate.Voice.ROOT || headline) {
                    found.add(use);
                }
            }
            for (int shorter = end - 1; shorter > i && !found.isEmpty(); shorter--) {
                for (PredicateBook.Use use : predicates.forms().get(phrase(i, shorter))) {
                    boolean verb = use.voice() != Predicate.Voice.NOUN && use.voice() != Predicate.Voice.ROOT;
                    if (verb && !found.contains(use)) {
                        found.add(use);
                    }
                }
            }
            return found;
        }

        /** The predicates of a bare root that stands behind words said: "…, desak X". */
        private List<PredicateBook.Use> roots(int i, int end) {
            return predicates.forms().get(phrase(i, end)).stream()
                    .filter(u -> u.voice() == Predicate.Voice.ROOT)
                    .map(u -> new PredicateBook.Use(u.predicate(), Predicate.Voice.ACTIVE))
                    .toList();
        }

        /** The operators of the form; a phrase that begins with a verb of saying says something too. */
        private List<Verbs.Use> ops(int i, int end) {
            List<Verbs.Use> found = new ArrayList<>();
            for (Verbs.Use use : verbs.trie().get(phrase(i, end))) {
                boolean root = use.voice() == Predicate.Voice.ROOT;
                if (!root || headline) {
                    found.add(root ? new Verbs.Use(use.op(), Predicate.Voice.ACTIVE) : use);
                }
            }
            if (found.isEmpty() && end > i + 1) {
                verbs.trie().get(norm(i)).stream()
                        .filter(u -> u.op() == Verbs.Op.SAY)
                        .forEach(found::add);
            }
            return List.copyOf(found);
        }

        private int verb(int i, int end) {
            List<Verbs.Use> ops = ops(i, end);
            boolean spoken = ops.stream().anyMatch(o -> o.op() == Verbs.Op.AFTER) && afterWords() && !items.isEmpty();
            List<PredicateBook.Use> uses = spoken ? roots(i, end) : uses(i, end);
            boolean noun = uses.stream().anyMatch(u -> u.voice() == Predicate.Voice.NOUN)
                    || !nouns.nouns().get(phrase(i, end)).isEmpty();
            boolean verb = !ops.isEmpty()
                    || uses.stream().anyMatch(u -> u.voice() != Predicate.Voice.NOUN)
                    || !Words.ofClass(words.trie().get(phrase(i, end)), WordClass.VERB)
                            .isEmpty();
            boolean bare = uses.isEmpty() && !ops.isEmpty() && ops.stream().allMatch(o -> o.op() == Verbs.Op.AFTER);
            if (bare && !afterWords()) {
                return add(Item.Kind.NOUN, i, end);
            }
            if (noun && (!verb || nounPlace())) {
                Nouns.Noun known =
                        nouns.nouns().get(phrase(i, end)).stream().findFirst().orElse(null);
                return addNoun(i, end, known);
            }
            Predicate.Voice voice = null;
            for (PredicateBook.Use use : uses) {
                voice = voice == null && use.voice() != Predicate.Voice.NOUN ? use.voice() : voice;
            }
            for (Verbs.Use use : ops) {
                voice = voice == null ? use.voice() : voice;
            }
            items.add(new Item(
                    Item.Kind.VERB,
                    i,
                    end,
                    span(i, end),
                    phrase(i, end),
                    "",
                    tokens.get(i).capital(),
                    List.of(),
                    null,
                    null,
                    uses.stream().filter(u -> u.voice() != Predicate.Voice.NOUN).toList(),
                    ops,
                    voice == null ? Predicate.Voice.VERB : voice));
            return end;
        }

        /** Whether words that may have been said stand before: a bare root of saying is a verb only behind them. */
        private boolean afterWords() {
            if (items.isEmpty()) {
                return true;
            }
            return switch (items.get(items.size() - 1).kind()) {
                case COMMA, QUOTE, DASH, BUT, ADVERB, PRONOUN -> true;
                default -> false;
            };
        }

        /** Whether a word that may be a verb or its noun stands where only a noun can. */
        private boolean nounPlace() {
            if (items.isEmpty()) {
                return true;
            }
            return switch (items.get(items.size() - 1).kind()) {
                case VERB, PREP, QUANTIFIER, GROUP, NUMBER, COPULA, NOUN, SUB, MEASURE, TITLE -> true;
                default -> false;
            };
        }

        private int unknown(int i) {
            Token token = tokens.get(i);
            String shape = affixes.shape(token.norm());
            if (shape != null && shape.startsWith("verb:")) {
                items.add(new Item(
                        Item.Kind.VERB,
                        i,
                        i + 1,
                        token.span(),
                        token.norm(),
                        "",
                        token.capital(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Predicate.Voice.valueOf(
                                shape.substring("verb:".length()).toUpperCase(java.util.Locale.ROOT))));
                return i + 1;
            }
            boolean caps = token.capital() && shape == null;
            return add(caps ? Item.Kind.CAPS : Item.Kind.NOUN, i, i + 1);
        }

        private int add(Item.Kind kind, int i, int end) {
            items.add(new Item(
                    kind,
                    i,
                    end,
                    span(i, end),
                    phrase(i, end),
                    "",
                    tokens.get(i).capital(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null));
            return end;
        }

        private Span span(int i, int end) {
            return new Span(
                    tokens.get(i).span().begin(), tokens.get(end - 1).span().end());
        }

        /** What lists are looked up by; a doubled word (orang-orang) is its half where only the half is listed. */
        private String norm(int i) {
            String norm = tokens.get(i).norm();
            int half = norm.length() / 2;
            boolean doubled = norm.length() > 4
                    && norm.length() % 2 == 1
                    && norm.charAt(half) == '-'
                    && norm.regionMatches(0, norm, half + 1, half);
            return doubled && nouns.nouns().get(norm).isEmpty() ? norm.substring(0, half) : norm;
        }

        private String phrase(int i, int end) {
            if (end == i + 1) {
                return tokens.get(i).norm();
            }
            StringBuilder phrase = new StringBuilder();
            for (int t = i; t < end; t++) {
                phrase.append(t > i ? " " : "").append(tokens.get(t).norm());
            }
            return phrase.toString();
        }
    }

    private record Lexical(From from, int length) {
        enum From {
            WORDS,
            PREDICATE,
            OPERATOR,
            TITLE,
            NOUN
        }
    }
}
