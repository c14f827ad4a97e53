package org.kawat.coder.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Verbs;

/**
 * Finds who said what: a verb of saying with a clause or a quotation, an attribution with no verb ("according to"), and
 * quotations that go on with no attribution of their own. Sentences are to be given in order; one article, one thread.
 */
public final class StatementReader {
    private static final int SMALL_CLAUSE_WORDS = 4;

    private final Resolver resolver;
    private final String text;
    private @Nullable Reference lastSpeaker;
    private @Nullable Span lastPrinted;
    private @Nullable Span lastSentence;

    public StatementReader(String text, Resolver resolver) {
        this.text = text;
        this.resolver = resolver;
    }

    /** What is said in the sentence, in order of its words. */
    public List<Said> read(Parsed parsed) {
        List<Said> found = new ArrayList<>();
        List<Parsed.Quoted> open = new ArrayList<>(parsed.quotations());
        for (Clause clause : parsed.allClauses()) {
            saying(clause, parsed, open, found);
        }
        according(parsed, found);
        leftOver(parsed, open, found);
        found.sort((a, b) -> a.span().compareTo(b.span()));
        lastSentence = parsed.span();
        return found;
    }

    private void saying(Clause clause, Parsed parsed, List<Parsed.Quoted> open, List<Said> found) {
        VerbGroup group = clause.verb();
        if (group == null || group.verb() == null) {
            return;
        }
        boolean after = group.hasOp(Verbs.Op.AFTER);
        boolean act = group.hasOp(Verbs.Op.ACT) || !group.uses().isEmpty();
        boolean say = group.hasOp(Verbs.Op.SAY) || group.hasOp(Verbs.Op.ASK) || group.hasOp(Verbs.Op.CLAIM);
        if (!after && !act && !say) {
            return;
        }
        boolean claimed = group.hasOp(Verbs.Op.CLAIM) && !group.isPassive();
        Speaker speaker = group.isPassive() ? agent(clause) : subject(clause);
        if (speaker == null && !after) {
            return;
        }
        Parsed.Quoted quotation = quotationOf(clause, open, after);
        boolean said = false;
        while (quotation != null) {
            open.remove(quotation);
            found.add(said(speaker, Statement.Kind.DIRECT, clause, quotation.span(), List.of(), quotation, claimed));
            said = true;
            quotation = quotationOf(clause, open, after);
        }
        if (after && !said) {
            before(clause, parsed, speaker, found);
        } else if (!after) {
            content(clause, speaker, say && !claimed || group.hasOp(Verbs.Op.SAY), claimed, found);
        }
        if (group.isPassive() && !said && refersBack(clause) && lastSentence != null && group.hasOp(Verbs.Op.SAY)) {
            found.add(said(speaker, Statement.Kind.INDIRECT, clause, lastSentence, List.of(), null, false));
        }
    }

    private record Speaker(@Nullable Reference reference, Span printed) {}

    private @Nullable Speaker subject(Clause clause) {
        NounPhrase phrase = clause.subjectPhrase();
        return phrase == null ? null : speaker(phrase, resolver.subjectOf(clause));
    }

    private static Speaker speaker(NounPhrase phrase, List<Reference> references) {
        return new Speaker(references.isEmpty() ? null : references.get(0), phrase.span());
    }

    /** Who a passive verb of saying is done by: behind "by", or the noun phrase straight behind the verb. */
    private @Nullable Speaker agent(Clause clause) {
        for (Chunk chunk : clause.after()) {
            if (chunk.noun() != null && chunk.place() == Place.BY) {
                return speaker(chunk.noun(), resolver.ownOrInner(chunk.noun()));
            }
        }
        Chunk object = clause.object();
        if (object == null
                || object.noun() == null
                || resolver.own(object.noun()).isEmpty()) {
            return null;
        }
        return speaker(object.noun(), resolver.own(object.noun()));
    }

    /** The quotation that the verb introduces or closes, of those not yet given to anybody. */
    private static Parsed.@Nullable Quoted quotationOf(Clause clause, List<Parsed.Quoted> open, boolean after) {
        VerbGroup group = clause.verb();
        if (group == null) {
            return null;
        }
        int at = group.span().begin();
        Parsed.Quoted last = null;
        for (Parsed.Quoted quoted : open) {
            if (quoted.span().begin() < at) {
                last = quoted;
            } else if (last == null || !after) {
                return quoted;
            }
        }
        return after ? last : null;
    }

    /** "A will do B, said C": the clauses before the verb are what was said. */
    private void before(Clause clause, Parsed parsed, @Nullable Speaker speaker, List<Said> found) {
        List<Clause> content = new ArrayList<>();
        Span span = null;
        for (Clause root : parsed.clauses()) {
            if (root == clause) {
                break;
            }
            Span words = root.span();
            if (words != null) {
                content.add(root);
                span = span == null ? words : span.cover(words);
            }
        }
        if (span == null) {
            behindWords(clause, content);
            int next = parsed.clauses().indexOf(clause) + 1;
            if (content.isEmpty() && next > 0) {
                content.addAll(parsed.clauses().subList(next, parsed.clauses().size()));
            }
            for (Clause child : content) {
                Span words = child.span();
                span = words == null ? span : span == null ? words : span.cover(words);
            }
        }
        VerbGroup group = clause.verb();
        boolean split = content.stream().allMatch(c -> c.verb() == null)
                && span != null
                && group != null
                && span.begin() < group.span().begin();
        if (split) {
            span = parsed.span(); // "X, said Y, did Z": the words go on behind the attribution
        }
        if (span != null && speaker != null) {
            found.add(said(speaker, Statement.Kind.INDIRECT, clause, span, content, null, false));
        }
    }

    /** "But, he added, X must …": what is said stands behind. */
    private static void behindWords(Clause clause, List<Clause> content) {
        for (Clause child : clause.children()) {
            if (child.verb() != null && child.kind() == Clause.Kind.ADJUNCT || child.kind() == Clause.Kind.COMPLEMENT) {
                content.add(child);
            }
        }
    }

    private void content(Clause clause, @Nullable Speaker speaker, boolean neutral, boolean claimed, List<Said> found) {
        List<Clause> content = new ArrayList<>();
        Span span = null;
        boolean that = false;
        for (Clause child : clause.children()) {
            boolean complement = child.kind() == Clause.Kind.COMPLEMENT
                    || child.kind() == Clause.Kind.PURPOSE && neutral && content.isEmpty() && onlyAddressed(clause);
            if (complement && child.verb() != null || complement && child.marker() != null) {
                content.add(child);
                that |= child.marker() != null && child.marker().is(Chunk.Kind.THAT);
                Span words = wordsOf(child);
                span = span == null ? words : words == null ? span : span.cover(words);
            }
        }
        if (span == null) {
            smallClause(clause, speaker, neutral, found);
            return;
        }
        if (!neutral && !claimed && !that || aboutThing(clause)) {
            return;
        }
        for (Clause child : clause.children()) {
            Span words = child.span();
            if (words != null && words.begin() >= span.end() && child.kind() != Clause.Kind.MAIN) {
                span = span.cover(words);
            }
        }
        found.add(said(speaker, Statement.Kind.INDIRECT, clause, span, content, null, claimed));
    }

    /** "Denies reports that …", "affirms the will to …": the clause belongs to the noun, and is not what is said. */
    private boolean aboutThing(Clause clause) {
        Chunk object = clause.object();
        return object != null
                && object.noun() != null
                && resolver.own(object.noun()).isEmpty();
    }

    /** Whether nothing but an addressee stands behind the verb: "told X to …". */
    private static boolean onlyAddressed(Clause clause) {
        return clause.after().stream().noneMatch(c -> c.is(Chunk.Kind.NOUN));
    }

    /** "Calls X a Y": no verb, but words said all the same, from four on. */
    private void smallClause(Clause clause, @Nullable Speaker speaker, boolean neutral, List<Said> found) {
        Chunk object = clause.object();
        boolean as = clause.after().stream().anyMatch(c -> c.place() == Place.AS);
        if (!neutral || object == null || !as) {
            return;
        }
        Span span = object.span();
        for (Chunk chunk : clause.after()) {
            span = span.cover(chunk.span());
        }
        if (span.of(text).split("\\s+").length >= SMALL_CLAUSE_WORDS) {
            found.add(said(speaker, Statement.Kind.INDIRECT, clause, span, List.of(), null, false));
        }
    }

    /** The words of a clause without "that", but with "in order to". */
    private static @Nullable Span wordsOf(Clause clause) {
        Span span = clause.span();
        Chunk marker = clause.marker();
        if (span == null || marker == null || !marker.is(Chunk.Kind.THAT)) {
            return span;
        }
        int begin = span.end();
        for (Clause at : List.of(clause)) {
            begin = Math.min(begin, firstAfter(at, marker.span().end()));
        }
        return begin < span.end() ? new Span(begin, span.end()) : span;
    }

    private static int firstAfter(Clause clause, int offset) {
        int begin = Integer.MAX_VALUE;
        if (clause.subject() != null && clause.subject().span().begin() >= offset) {
            begin = clause.subject().span().begin();
        }
        if (clause.verb() != null) {
            begin = Math.min(begin, clause.verb().span().begin());
        }
        for (Chunk chunk : clause.before()) {
            begin = Math.min(begin, chunk.span().begin());
        }
        for (Clause child : clause.children()) {
            Span span = child.span();
            if (span != null && span.begin() >= offset) {
                begin = Math.min(begin, span.begin());
            }
        }
        return begin;
    }

    private static boolean refersBack(Clause clause) {
        NounPhrase phrase = clause.subjectPhrase();
        if (phrase == null) {
            return false;
        }
        Mention mention = phrase.parts().get(0).own();
        return mention != null
                && mention.kind() == Mention.Kind.PRONOUN
                && mention.pronoun().equals("that");
    }

    /** "According to X": the rest of the sentence, or of the relative clause that it stands in. */
    private void according(Parsed parsed, List<Said> found) {
        for (Clause clause : parsed.allClauses()) {
            for (Chunk chunk : clause.before()) {
                attributed(clause, chunk, parsed, found);
            }
            for (Chunk chunk : clause.after()) {
                attributed(clause, chunk, parsed, found);
            }
        }
    }

    private void attributed(Clause clause, Chunk chunk, Parsed parsed, List<Said> found) {
        if (!chunk.isPrep("according") || chunk.noun() == null || clause.verb() == null) {
            return;
        }
        Span printed = chunk.noun().span();
        List<Reference> references = resolver.ownOrInner(chunk.noun());
        Span whole = clause.kind() == Clause.Kind.RELATIVE ? clause.span() : around(clause, parsed);
        if (whole == null) {
            return;
        }
        List<Span> verbs = new ArrayList<>();
        for (Clause any : parsed.allClauses()) {
            VerbGroup group = any.verb();
            if (group != null) {
                verbs.add(group.span());
            }
        }
        Span span = remainder(whole, chunk, clause, verbs);
        if (span == null) {
            return;
        }
        List<Clause> content = clause.kind() == Clause.Kind.RELATIVE ? List.of(clause) : parsed.clauses();
        Reference speaker = references.isEmpty() ? null : references.get(0);
        Item prep = chunk.item();
        found.add(new Said(
                speaker,
                printed,
                Statement.Kind.INDIRECT,
                prep == null ? "" : prep.norm(),
                null,
                span,
                content,
                null,
                false,
                List.of()));
        remember(speaker, printed);
    }

    /** The sentence, or where an attribution opens a later main clause, that clause and what follows. */
    private static Span around(Clause clause, Parsed parsed) {
        Clause top = clause;
        while (top.parent() != null) {
            top = top.parent();
        }
        Span span = top.span();
        boolean later = !parsed.clauses().isEmpty() && parsed.clauses().get(0) != top;
        if (span == null || !later || top.isCoordinated()) {
            return parsed.span();
        }
        return new Span(span.begin(), parsed.span().end());
    }

    /** The longer side of what stands round the attribution. */
    private @Nullable Span remainder(Span whole, Chunk chunk, Clause clause, List<Span> verbs) {
        int after = skip(chunk.span().end(), whole.end());
        int begin = whole.begin();
        Chunk marker = clause.marker();
        if (clause.kind() == Clause.Kind.RELATIVE && marker != null) {
            begin = Math.max(begin, chunk.span().begin());
        }
        Span sentence = whole;
        boolean verbBefore = clause.parent() == null
                && verbs.stream()
                        .anyMatch(v -> v.begin() >= sentence.begin()
                                && v.end() <= chunk.span().begin());
        if (verbBefore
                && after < whole.end()
                && whole.end() - after > chunk.span().length()) {
            return whole; // an attribution inside what is said stays inside
        }
        int left = chunk.span().begin() - begin;
        int right = whole.end() - after;
        if (right >= left && right > 0) {
            return new Span(after, whole.end());
        }
        int end = chunk.span().begin();
        while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end > begin ? new Span(begin, end) : null;
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Quotations that no verb of saying claimed: of a noun of saying, or of whoever spoke last. */
    private void leftOver(Parsed parsed, List<Parsed.Quoted> open, List<Said> found) {
        for (Parsed.Quoted quoted : open) {
            Speaker speaker = null;
            for (Clause clause : parsed.allClauses()) {
                for (Chunk chunk : clause.before()) {
                    speaker = speaker == null ? behind(chunk, quoted) : speaker;
                }
                for (Chunk chunk : clause.after()) {
                    speaker = speaker == null ? behind(chunk, quoted) : speaker;
                }
                if (speaker == null && clause.subject() != null) {
                    speaker = behind(clause.subject(), quoted);
                }
            }
            boolean alone = parsed.span().begin() >= quoted.span().begin() - 1
                    && parsed.span().end() <= quoted.span().end() + 2;
            if (speaker == null && alone && lastPrinted != null) {
                speaker = new Speaker(lastSpeaker, lastPrinted);
            }
            if (speaker == null) {
                continue;
            }
            found.add(new Said(
                    speaker.reference,
                    speaker.printed,
                    Statement.Kind.DIRECT,
                    "",
                    null,
                    quoted.span(),
                    List.of(),
                    quoted,
                    false,
                    List.of()));
            remember(speaker.reference, speaker.printed);
        }
    }

    private @Nullable Speaker behind(Chunk chunk, Parsed.Quoted quoted) {
        if (chunk.noun() == null || chunk.span().begin() < quoted.span().end() || chunk.place() == Place.TO) {
            return null;
        }
        List<Reference> inner = resolver.inner(chunk.noun());
        List<Reference> own = resolver.own(chunk.noun());
        if (own.isEmpty() && inner.isEmpty()) {
            return null;
        }
        Reference reference = own.isEmpty() ? inner.get(0) : own.get(0);
        return new Speaker(
                reference, own.isEmpty() ? reference.span() : chunk.noun().span());
    }

    private Said said(
            @Nullable Speaker speaker,
            Statement.Kind kind,
            Clause clause,
            Span span,
            List<Clause> clauses,
            Parsed.@Nullable Quoted quotation,
            boolean claimed) {
        Reference reference = speaker == null ? lastSpeaker : speaker.reference;
        Span printed = speaker == null ? lastPrinted : speaker.printed;
        remember(reference, printed);
        VerbGroup group = clause.verb();
        String verb = group == null || group.verb() == null ? "" : group.verb().norm();
        return new Said(
                reference,
                printed,
                kind,
                verb,
                addressee(clause),
                span,
                clauses,
                quotation,
                claimed,
                addressed(clause));
    }

    private void remember(@Nullable Reference speaker, @Nullable Span printed) {
        if (printed != null) {
            lastSpeaker = speaker;
            lastPrinted = printed;
        }
    }

    private List<Reference> addressed(Clause clause) {
        List<Reference> found = new ArrayList<>();
        for (List<Chunk> side : List.of(clause.after(), clause.before())) {
            for (Chunk chunk : side) {
                if (chunk.place() == Place.TO && found.isEmpty()) {
                    found.addAll(resolver.ownOrInner(chunk.noun()));
                }
            }
        }
        return found;
    }

    private static @Nullable Span addressee(Clause clause) {
        for (Chunk chunk : clause.after()) {
            if (chunk.noun() != null && chunk.place() == Place.TO) {
                return chunk.noun().span();
            }
        }
        for (Chunk chunk : clause.before()) {
            if (chunk.noun() != null && chunk.place() == Place.TO) {
                return chunk.noun().span();
            }
        }
        return null;
    }
}
