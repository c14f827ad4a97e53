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
    private final Attributions attributions;
    private final IndirectSpeech indirect;
    private @Nullable Speaker last;
    private @Nullable Span lastSentence;

    public StatementReader(String text, Resolver resolver) {
        this.resolver = resolver;
        this.attributions = new Attributions(text, resolver);
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
        boolean said = false;
        Parsed.Quoted quotation = quotationOf(group, open, after);
        while (quotation != null) {
            open.remove(quotation);
            found.add(direct(speaker, clause, quotation, claimed));
            said = true;
            quotation = quotationOf(group, open, after);
        }
        if (after && !said && speaker != null) {
            add(found, speaker, clause, IndirectSpeech.before(clause, parsed), false);
        } else if (!after) {
            boolean neutral = say && !claimed || group.hasOp(Verbs.Op.SAY);
            add(found, speaker, clause, indirect.behind(clause, neutral, claimed), claimed);
        }
        if (group.isPassive() && !said && refersBack(clause) && lastSentence != null && group.hasOp(Verbs.Op.SAY)) {
            add(found, speaker, clause, new IndirectSpeech.Content(lastSentence, List.of()), false);
        }
    }

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
    private static Parsed.@Nullable Quoted quotationOf(VerbGroup group, List<Parsed.Quoted> open, boolean after) {
        int at = group.span().begin();
        Parsed.Quoted before = null;
        for (Parsed.Quoted quoted : open) {
            if (quoted.span().begin() < at) {
                before = quoted;
            } else if (before == null || !after) {
                return quoted;
            }
        }
        return after ? before : null;
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
