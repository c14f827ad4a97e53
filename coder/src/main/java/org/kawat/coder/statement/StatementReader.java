package org.kawat.coder.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;
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
    private final Resolver resolver;
    private final Speakers speakers;
    private final Attributions attributions;
    private final IndirectSpeech indirect;
    private @Nullable Speaker last;
    private @Nullable Span lastSentence;

    public StatementReader(String text, Resolver resolver) {
        this.resolver = resolver;
        this.speakers = new Speakers(text, resolver);
        this.attributions = new Attributions(text, resolver, speakers);
        this.indirect = new IndirectSpeech(text, resolver);
    }

    /** What is said in the sentence, in order of its words. */
    public List<Said> read(Parsed parsed) {
        List<Said> found = new ArrayList<>();
        List<Parsed.Quoted> open = new ArrayList<>(parsed.quotations());
        for (Clause clause : parsed.allClauses()) {
            saying(clause, parsed, open, found);
        }
        for (Said said : attributions.of(parsed)) {
            found.add(said);
            if (said.printed() != null) {
                last = new Speaker(said.speaker(), said.printed());
            }
        }
        for (Parsed.Quoted quoted : open) {
            Said said = leftOver(quoted, parsed);
            if (said != null) {
                found.add(said);
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        lastSentence = parsed.span();
        speakers.hear(parsed);
        return found;
    }

    /** What a sentence inside a quotation reports in its turn, of others than whoever is quoted. */
    public List<Said> inside(Parsed quoted, @Nullable Reference outer) {
        List<Said> found = new ArrayList<>();
        Speaker before = last;
        for (Clause clause : quoted.allClauses()) {
            VerbGroup group = clause.verb();
            boolean told = group != null && clause.subject() != null && !group.isPassive();
            Speaker speaker = told ? speakers.subject(clause) : null;
            boolean other = speaker != null
                    && speaker.reference() != null
                    && (outer == null || speaker.reference().entity() != outer.entity());
            if (other && group != null && group.hasOp(Verbs.Op.SAY) && !group.negated()) {
                add(found, speaker, clause, indirect.behind(clause, quoted, true, false), false);
            }
        }
        last = before;
        return found;
    }

    private void saying(Clause clause, Parsed parsed, List<Parsed.Quoted> open, List<Said> found) {
        VerbGroup group = clause.verb();
        if (group == null || group.verb() == null) {
            return;
        }
        boolean after = group.hasOp(Verbs.Op.AFTER) && speaksBehind(clause, group);
        if (after && refersBack(clause)) {
            return; // "that claim": no verb here
        }
        boolean act = group.hasOp(Verbs.Op.ACT) || !group.uses().isEmpty();
        boolean say = group.hasOp(Verbs.Op.SAY) || group.hasOp(Verbs.Op.ASK) || group.hasOp(Verbs.Op.CLAIM);
        if (!after && !act && !say) {
            return;
        }
        boolean claimed = group.hasOp(Verbs.Op.CLAIM) && !group.isPassive();
        Speaker speaker = group.isPassive() ? speakers.agent(clause) : speakers.subject(clause);
        if (speaker == null && !after) {
            return;
        }
        boolean said = false;
        Parsed.Quoted quotation = quotationOf(clause, parsed, open, after);
        while (quotation != null) {
            open.remove(quotation);
            found.add(direct(speaker, clause, quotation, claimed));
            said = true;
            quotation = quotationOf(clause, parsed, open, after);
        }
        if (after && !said && speaker != null) {
            add(found, speaker, clause, IndirectSpeech.before(clause, parsed), false);
        } else if (!after) {
            boolean neutral = say && !claimed || group.hasOp(Verbs.Op.SAY);
            add(found, speaker, clause, indirect.behind(clause, parsed, neutral, claimed), claimed);
        }
        if (group.isPassive() && !said && group.hasOp(Verbs.Op.SAY) && opens(clause, parsed)) {
            add(found, speaker, clause, IndirectSpeech.before(clause, parsed), false);
        }
        if (group.isPassive() && !said && refersBack(clause) && lastSentence != null && group.hasOp(Verbs.Op.SAY)) {
            add(found, speaker, clause, new IndirectSpeech.Content(lastSentence, List.of()), false);
        }
    }

    /** Whether the speaker stands behind such a verb: in front of it the word is another ("is firm"). */
    private static boolean speaksBehind(Clause clause, VerbGroup group) {
        Chunk subject = clause.subject();
        return subject != null && subject.span().begin() >= group.span().end();
    }

    /** "It is said by X, …": a passive with no subject of its own, before what is said. */
    private static boolean opens(Clause clause, Parsed parsed) {
        return clause.subject() == null
                && clause.before().stream().noneMatch(c -> c.noun() != null)
                && parsed.clauses().indexOf(clause) == 0
                && parsed.clauses().size() > 1;
    }

    /** The quotation that the verb introduces or closes, of those not yet given to anybody. */
    private static Parsed.@Nullable Quoted quotationOf(
            Clause clause, Parsed parsed, List<Parsed.Quoted> open, boolean after) {
        VerbGroup group = clause.verb();
        int at = group == null ? 0 : group.span().begin();
        Parsed.Quoted before = null;
        for (Parsed.Quoted quoted : open) {
            if (quoted.span().begin() < at) {
                before = quoted;
            } else if (before == null || !after) {
                return after || !speaksBetween(parsed, at, quoted.span().begin()) ? quoted : null;
            }
        }
        return after ? before : null;
    }

    /** Whether another verb of saying, with a subject, stands nearer to the quotation. */
    private static boolean speaksBetween(Parsed parsed, int from, int to) {
        return parsed.allClauses().stream().anyMatch(c -> {
            VerbGroup group = c.verb();
            boolean between =
                    group != null && group.span().begin() > from && group.span().end() <= to;
            return between && group != null && isSpeech(group) && c.subjectPhrase() != null;
        });
    }

    private static boolean isSpeech(VerbGroup group) {
        return group.hasOp(Verbs.Op.SAY)
                || group.hasOp(Verbs.Op.ASK)
                || group.hasOp(Verbs.Op.CLAIM)
                || group.hasOp(Verbs.Op.ACT);
    }

    /** "That was said by X": what the sentence before told. */
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

    /** A quotation that no verb of saying claimed: of a noun of saying, or of whoever spoke last. */
    private @Nullable Said leftOver(Parsed.Quoted quoted, Parsed parsed) {
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
        if (speaker == null && alone) {
            speaker = last;
        }
        if (speaker == null) {
            return null;
        }
        last = speaker;
        return new Said(
                speaker.reference(),
                speaker.printed(),
                Statement.Kind.DIRECT,
                "",
                null,
                quoted.span(),
                List.of(),
                quoted,
                false,
                List.of());
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

    private Said direct(@Nullable Speaker speaker, Clause clause, Parsed.Quoted quotation, boolean claimed) {
        IndirectSpeech.Content content = new IndirectSpeech.Content(quotation.span(), List.of());
        return said(speaker, clause, content, quotation, claimed);
    }

    private void add(
            List<Said> found,
            @Nullable Speaker speaker,
            Clause clause,
            IndirectSpeech.@Nullable Content content,
            boolean claimed) {
        if (content != null) {
            found.add(said(speaker, clause, content, null, claimed));
        }
    }

    /** Words with no speaker of their own are those of whoever spoke last. */
    private Said said(
            @Nullable Speaker named,
            Clause clause,
            IndirectSpeech.Content content,
            Parsed.@Nullable Quoted quotation,
            boolean claimed) {
        Speaker speaker = named == null ? last : named;
        last = speaker;
        VerbGroup group = clause.verb();
        return new Said(
                speaker == null ? null : speaker.reference(),
                speaker == null ? null : speaker.printed(),
                quotation == null ? Statement.Kind.INDIRECT : Statement.Kind.DIRECT,
                group == null || group.verb() == null ? "" : group.verb().norm(),
                addressee(clause),
                content.span(),
                content.clauses(),
                quotation,
                claimed,
                addressed(clause));
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
        for (List<Chunk> side : List.of(clause.after(), clause.before())) {
            for (Chunk chunk : side) {
                if (chunk.noun() != null && chunk.place() == Place.TO) {
                    return chunk.noun().span();
                }
            }
        }
        return null;
    }
}
